package org.lantern.review.review;

import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;

/** Review to its representation. */
@Mapper
interface ReviewMapper {
  ReviewResponse toResponse(
      Review review, List<ReviewAction> allowedActions, Map<ReviewAction, List<String>> lacking);
}
