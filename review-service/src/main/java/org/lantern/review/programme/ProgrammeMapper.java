package org.lantern.review.programme;

import org.mapstruct.Mapper;

/** Programme to its representation. */
@Mapper
interface ProgrammeMapper {
  ProgrammeResponse toResponse(Programme programme);
}
