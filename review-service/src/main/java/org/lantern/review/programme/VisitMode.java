package org.lantern.review.programme;

/** How visitors come to a school. */
public enum VisitMode {
  IN_PERSON,
  ONLINE
}
