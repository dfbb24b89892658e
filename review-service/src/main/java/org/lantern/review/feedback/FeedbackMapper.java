package org.lantern.review.feedback;

import org.mapstruct.Mapper;

/** Feedback to its representation. */
@Mapper
interface FeedbackMapper {
  FeedbackResponse toResponse(Feedback feedback);
}
