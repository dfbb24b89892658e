package org.lantern.review.removal;

/** A removal is done when it is made; nothing brings the words back. */
public enum RemovalState {
  DONE
}
