package org.lantern.school.safeguarding;

import org.mapstruct.Mapper;

/** Contact to its representation. */
@Mapper
interface SafeguardingContactMapper {
  SafeguardingContactResponse toResponse(SafeguardingContact contact, boolean outOfDate);
}
