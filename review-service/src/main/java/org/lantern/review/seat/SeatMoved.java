package org.lantern.review.seat;

import org.lantern.review.review.Review;

/** Told, in the same transaction, that a seat has moved; the features above it listen. */
public interface SeatMoved {
  /**
   * @param before where the seat stood; null for one that was made, or that has days anew
   */
  void seatMoved(Seat seat, SeatState before, Review review);
}
