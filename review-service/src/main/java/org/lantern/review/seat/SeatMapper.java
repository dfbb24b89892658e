package org.lantern.review.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mapstruct.Mapper;

/** Seat to its representation. */
@Mapper
interface SeatMapper {
  SeatResponse toResponse(
      Seat seat, UUID schoolId, List<LocalDate> days, List<SeatAction> allowedActions);
}
