package org.lantern.school.ending;

/** Where an ending stands. */
public enum EndingState {
  SEEN,
  SETTLED,
  DROPPED
}
