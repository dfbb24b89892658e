package org.lantern.school.tie;

import java.util.List;
import org.mapstruct.Mapper;

/** Tie to its representation. */
@Mapper
interface TieMapper {
  TieResponse toResponse(Tie tie, List<TieAction> allowedActions);
}
