package org.lantern.review.recommendation;

import java.util.UUID;

/** What somebody looks for among the recommendations they may see; null is not asked. */
record RecommendationSearch(RecommendationState state, UUID schoolId, UUID reviewId) {}
