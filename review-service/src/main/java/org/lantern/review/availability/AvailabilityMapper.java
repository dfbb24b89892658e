package org.lantern.review.availability;

import org.mapstruct.Mapper;

/** A statement to its representation. */
@Mapper
interface AvailabilityMapper {
  AvailabilityResponse toResponse(Statement statement);
}
