package org.lantern.school.theme;

/** Where a theme stands. */
public enum ThemeState {
  STANDING,
  /** It points to the standing theme that took its place. */
  MERGED
}
