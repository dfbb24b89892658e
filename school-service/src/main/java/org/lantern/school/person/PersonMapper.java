package org.lantern.school.person;

import java.util.List;
import org.mapstruct.Mapper;

/** Person to representations; addresses are for the person and the administrators only. */
@Mapper
interface PersonMapper {
  PersonResponse toResponse(Person person);

  PersonDetailsResponse toDetails(
      Person person, List<PersonDetailsResponse.KnownAddress> addresses);

  PersonDetailsResponse.KnownAddress toAddress(PersonAddress address);
}
