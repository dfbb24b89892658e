package org.lantern.review.review;

/** Told, in the same transaction, that findings are agreed; the report's feature listens. */
public interface FindingsAgreed {
  void findingsAgreed(Review review);
}
