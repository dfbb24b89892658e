package org.lantern.review.schoolcopy;

/** Told once, in the transaction that reads it, when it is certain how a school ended. */
public interface SchoolEnded {
  void ended(SchoolEnding ending);
}
