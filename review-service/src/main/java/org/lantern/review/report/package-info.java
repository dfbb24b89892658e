/**
 * The written outcome of a review, from the first draft to the final edition and after. Start with
 * {@link org.lantern.review.report.ReportLifecycle}, then {@link
 * org.lantern.review.report.ReportService}; {@link org.lantern.review.report.ReportComposer} makes
 * what is frozen. What stands in it and what a move needs come from the features above through
 * {@link org.lantern.review.report.ReportPart} and {@link org.lantern.review.report.ReportGuard}:
 * its front page and sections, the checks, the dispute and who reads it.
 */
package org.lantern.review.report;
