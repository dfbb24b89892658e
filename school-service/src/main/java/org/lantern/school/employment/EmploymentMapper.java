package org.lantern.school.employment;

import org.mapstruct.Mapper;

/** Employment to its representation. */
@Mapper
interface EmploymentMapper {
  EmploymentResponse toResponse(Employment employment);
}
