/**
 * What becomes of a final report's next steps. Start with {@link
 * org.lantern.review.recommendation.RecommendationLifecycle}, then {@link
 * org.lantern.review.recommendation.RecommendationService}.
 */
package org.lantern.review.recommendation;
