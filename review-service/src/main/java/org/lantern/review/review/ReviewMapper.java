package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Review to its representation. */
@Mapper
interface ReviewMapper {
  @Mapping(target = "days", source = "review.visit")
  @Mapping(target = "subject", source = "review.subject")
  ReviewResponse toResponse(
      Review review,
      List<HoldResponse> holds,
      List<ReviewAction> allowedActions,
      Map<ReviewAction, List<String>> lacking);
}
