package org.lantern.review.programme;

import org.mapstruct.Mapper;

/** Season to its representation. */
@Mapper
interface SeasonMapper {
  SeasonResponse toResponse(Season season);
}
