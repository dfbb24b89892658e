package org.lantern.review.review;

/**
 * Told, in the same transaction, that a visit stopped on site: no findings will be agreed and no
 * report will follow. Whoever waits for either, or keeps something for it, listens.
 */
public interface VisitStopped {
  void visitStopped(Review review);
}
