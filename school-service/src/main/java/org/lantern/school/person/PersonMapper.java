package org.lantern.school.person;

import java.util.List;
import java.util.UUID;
import org.mapstruct.Mapper;

/** Person to representations; addresses are for the person and the administrators only. */
@Mapper
interface PersonMapper {
  PersonResponse toResponse(UUID id, String name);

  default PersonResponse toResponse(Person person) {
    return toResponse(person.getId(), person.getName());
  }

  PersonDetailsResponse toDetails(
      Person person, List<PersonDetailsResponse.KnownAddress> addresses);

  PersonDetailsResponse.KnownAddress toAddress(PersonAddress address);
}
