package org.lantern.review.preparation;

import java.util.List;
import org.mapstruct.Mapper;

/** Self-evaluation to its representation. */
@Mapper
interface SelfEvaluationMapper {
  SelfEvaluationResponse toResponse(
      SelfEvaluation selfEvaluation, List<SelfEvaluationAction> allowedActions);
}
