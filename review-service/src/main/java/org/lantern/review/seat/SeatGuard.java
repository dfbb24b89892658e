package org.lantern.review.seat;

import java.util.List;

/** What a move of a seat still needs, asked of the feature that knows. */
public interface SeatGuard {
  /** The action it guards. */
  SeatAction action();

  /** What lacks, each with what to do; empty when nothing does. */
  List<String> lacking(Seat seat);
}
