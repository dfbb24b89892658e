package org.lantern.school.person;

import org.mapstruct.Mapper;

/** Person to representation: the address stays here. */
@Mapper
interface PersonMapper {
  PersonResponse toResponse(Person person);
}
