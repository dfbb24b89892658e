package org.lantern.school.calendar;

import org.mapstruct.Mapper;

/** Calendar to its representation. */
@Mapper
interface CalendarMapper {
  CalendarResponse toResponse(Calendar calendar);
}
