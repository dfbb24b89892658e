package org.lantern.review.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.reviewer.Part;

/** A seat, with the school and days that somebody invited may know, and nothing more. */
public record SeatResponse(
    UUID id,
    UUID reviewId,
    UUID personId,
    Part part,
    SeatState state,
    UUID schoolId,
    List<LocalDate> days,
    List<SeatAction> allowedActions) {}
