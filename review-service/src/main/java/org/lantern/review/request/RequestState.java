package org.lantern.review.request;

/** Where a school's request for a review stands. */
public enum RequestState {
  REQUESTED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN
}
