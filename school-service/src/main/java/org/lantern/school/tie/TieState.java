package org.lantern.school.tie;

/** Where a tie stands; all but a dismissed one count. */
public enum TieState {
  DECLARED,
  CONFIRMED,
  DISMISSED
}
