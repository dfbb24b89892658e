package org.lantern.school.school;

import org.mapstruct.Mapper;

/** School to its representation. */
@Mapper
interface SchoolMapper {
  SchoolResponse toResponse(School school, Double kilometres);
}
