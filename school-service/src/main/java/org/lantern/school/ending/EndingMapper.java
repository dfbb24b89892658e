package org.lantern.school.ending;

import java.util.List;
import org.mapstruct.Mapper;

/** Ending to its representation. */
@Mapper
interface EndingMapper {
  EndingResponse toResponse(Ending ending, List<EndingAction> allowedActions);
}
