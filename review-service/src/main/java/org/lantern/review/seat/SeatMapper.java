package org.lantern.review.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.Phase;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Seat to its representation. */
@Mapper
interface SeatMapper {
  @Mapping(target = "id", source = "seat.id")
  @Mapping(target = "reviewId", source = "seat.reviewId")
  @Mapping(target = "state", source = "shown.state")
  @Mapping(target = "answerBy", source = "shown.answerBy")
  @Mapping(target = "replaces", source = "shown.replaces")
  @Mapping(target = "schoolId", source = "review.schoolId")
  @Mapping(target = "subject", source = "review.subject")
  @Mapping(target = "days", source = "review.days")
  SeatResponse toResponse(Seat seat, Review review, Phase phase, Shown shown);

  /** What a reader may know of how the seat stands. */
  record Shown(
      SeatState state,
      LocalDate answerBy,
      UUID replaces,
      String note,
      List<SeatAction> allowedActions) {}
}
