package org.lantern.school.succession;

/** How one school followed another; of two told for the same pair the later here counts. */
public enum SuccessionKind {
  /** The same school under another number, as when it becomes an academy. */
  REPLACED,
  MERGED,
  SPLIT
}
