package org.lantern.review.reviewer;

import org.mapstruct.Mapper;

/** What we know of reviewers to its representation. */
@Mapper
interface ReviewerMapper {
  QualificationResponse toResponse(Qualification qualification);

  TrainingRecordResponse toResponse(TrainingRecord record);
}
