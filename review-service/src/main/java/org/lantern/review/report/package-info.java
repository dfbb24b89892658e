/**
 * The written outcome of a review. Start with {@link org.lantern.review.report.ReportLifecycle},
 * then {@link org.lantern.review.report.ReportService}; {@link
 * org.lantern.review.report.ReportComposer} makes what is frozen.
 */
package org.lantern.review.report;
