/**
 * The school's own view before a review, section by section. Start with {@link
 * org.lantern.review.selfevaluation.SelfEvaluationService}, which files it, then {@link
 * org.lantern.review.selfevaluation.SelfEvaluationSectionService}, where it is written; {@link
 * org.lantern.review.selfevaluation.Outline} says which sections there are.
 */
package org.lantern.review.selfevaluation;
