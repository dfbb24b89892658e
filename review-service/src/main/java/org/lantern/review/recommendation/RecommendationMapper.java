package org.lantern.review.recommendation;

import java.util.List;
import org.lantern.review.finding.Finding;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Recommendation and its finding to their representation. */
@Mapper
interface RecommendationMapper {
  @Mapping(target = "id", source = "recommendation.id")
  @Mapping(target = "reviewId", source = "recommendation.reviewId")
  RecommendationResponse toResponse(
      Recommendation recommendation, Finding finding, List<RecommendationAction> allowedActions);

  @Mapping(target = "id", source = "recommendation.id")
  @Mapping(target = "reviewId", source = "recommendation.reviewId")
  WaitingRecommendation toWaiting(Recommendation recommendation, Finding finding);
}
