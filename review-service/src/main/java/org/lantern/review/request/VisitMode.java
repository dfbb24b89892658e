package org.lantern.review.request;

/** How visitors come to a school. */
public enum VisitMode {
  IN_PERSON,
  ONLINE
}
