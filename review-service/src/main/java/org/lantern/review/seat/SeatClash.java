package org.lantern.review.seat;

import java.util.List;
import java.util.UUID;
import org.lantern.review.reviewer.Part;

/**
 * A seat of two people who may become one, that one person cannot have beside another.
 *
 * @param personId whose it is before
 * @param clashesWith those of the other person in the same review, or on a same day
 */
public record SeatClash(
    UUID seatId,
    UUID reviewId,
    UUID personId,
    Part part,
    SeatState state,
    SeatOutcome becomes,
    List<UUID> clashesWith) {}
