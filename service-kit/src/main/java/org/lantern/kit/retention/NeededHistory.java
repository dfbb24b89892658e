package org.lantern.kit.retention;

/** Moves that stay in the history however old they are, because a rule or a register reads them. */
public interface NeededHistory {
  /** An SQL condition about a row {@code h} of {@code history}, without parameters. */
  String condition();
}
