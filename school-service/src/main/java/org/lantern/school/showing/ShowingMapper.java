package org.lantern.school.showing;

import org.mapstruct.Mapper;

/** A showing to its representation. */
@Mapper
interface ShowingMapper {
  ShowingResponse toResponse(Showing showing);
}
