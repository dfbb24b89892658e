package org.lantern.review.request;

import java.util.Locale;

/** Where a school's request for a review stands. */
public enum RequestState {
  REQUESTED,
  WAITLISTED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  /** Whether something can still come of it. */
  boolean isOpen() {
    return this == REQUESTED || this == WAITLISTED || this == ACCEPTED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
