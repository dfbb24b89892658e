package org.lantern.review.dayoffer;

/** The part of a day that a visit takes. */
public enum DayPart {
  WHOLE(2),
  MORNING(1),
  AFTERNOON(1);

  private final int halves;

  DayPart(int halves) {
    this.halves = halves;
  }

  int halves() {
    return halves;
  }
}
