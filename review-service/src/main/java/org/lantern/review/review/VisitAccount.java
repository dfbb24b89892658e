package org.lantern.review.review;

/**
 * Told, in the same transaction that has locked the review, what counts for the days that schools
 * owe each other; the feature that keeps that account listens.
 */
public interface VisitAccount {
  /** The visit begins: the school receives its review. */
  void begun(Review review);

  /** The visit is over: its team has given its days. */
  void finished(Review review);

  /** The visit stopped: some of its days were given, and no review was received. */
  void abandoned(Review review);

  /** There will be no visit. */
  void cancelled(Review review);
}
