/**
 * What the team makes of the school's own view before a visit. Start with {@link
 * org.lantern.review.analysis.AnalysisService}: the team writes it, the lead shares it. {@link
 * org.lantern.review.analysis.AnalysisOutline} says which sections there are; what the visit is to
 * find out stands in the package enquiry.
 */
package org.lantern.review.analysis;
