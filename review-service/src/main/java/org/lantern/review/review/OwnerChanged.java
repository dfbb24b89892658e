package org.lantern.review.review;

/** Told, within the running transaction, that a review is somebody else's from now on. */
public interface OwnerChanged {
  void ownerChanged(Review review);
}
