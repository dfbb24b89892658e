package org.lantern.review.removal;

/** What happens to a removal, with the event it publishes. */
public enum RemovalAction {
  REMOVE("review.words-removed.v1");

  final String eventType;

  RemovalAction(String eventType) {
    this.eventType = eventType;
  }
}
