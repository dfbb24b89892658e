package org.lantern.review.assurance;

import org.mapstruct.Mapper;

/** An assurance to its representation. */
@Mapper
interface AssuranceMapper {
  AssuranceResponse toResponse(Assurance assurance);
}
