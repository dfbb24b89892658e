package org.lantern.review.review;

/**
 * Told, in the same transaction, how a visit comes nearer; the features that prepare it listen and
 * say for whom they wait, and until when.
 */
public interface VisitAhead {
  /** The days of the visit are confirmed, for the first time or anew. */
  void dated(Review review);

  /** There is a team that can prepare. */
  void teamConfirmed(Review review);

  /** Nothing is prepared just now: the visit begins, is postponed or does not take place. */
  void notAhead(Review review);
}
