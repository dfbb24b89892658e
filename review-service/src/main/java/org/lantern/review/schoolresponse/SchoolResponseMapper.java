package org.lantern.review.schoolresponse;

import org.mapstruct.Mapper;

/** The school's response to its representation. */
@Mapper
interface SchoolResponseMapper {
  SchoolResponseResponse toResponse(SchoolResponse response);
}
