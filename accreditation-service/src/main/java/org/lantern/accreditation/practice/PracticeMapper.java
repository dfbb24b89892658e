package org.lantern.accreditation.practice;

import java.util.List;
import org.mapstruct.Mapper;

/** Practice to its representation. */
@Mapper
interface PracticeMapper {
  PracticeResponse toResponse(Practice practice, List<PracticeAction> allowedActions);
}
