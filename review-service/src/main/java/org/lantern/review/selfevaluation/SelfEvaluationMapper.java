package org.lantern.review.selfevaluation;

import java.util.List;
import org.lantern.review.writing.NameCheck;
import org.mapstruct.Mapper;

/** A section of a self-evaluation to its representation. */
@Mapper
interface SelfEvaluationMapper {
  SelfEvaluationSectionResponse toResponse(
      SelfEvaluationSection section, List<NameCheck.Remark> remarks);
}
