package org.lantern.accreditation.decision;

import java.util.List;
import org.mapstruct.Mapper;

/** Decision to its representation. */
@Mapper
interface DecisionMapper {
  DecisionResponse toResponse(Decision decision, List<DecisionAction> allowedActions);
}
