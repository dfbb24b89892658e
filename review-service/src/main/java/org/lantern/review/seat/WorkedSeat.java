package org.lantern.review.seat;

import java.util.UUID;

/**
 * A seat on the team that makes a visit.
 *
 * @param personId the id under which the person is known now
 */
public record WorkedSeat(UUID seatId, UUID personId) {}
