package org.lantern.review.schoolcopy;

/** Told once, in the transaction that reads it, that an administrator started a new year. */
public interface YearStarted {
  void yearStarted(NewYear year);
}
