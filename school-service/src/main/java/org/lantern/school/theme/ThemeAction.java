package org.lantern.school.theme;

/** What can happen to a theme. */
public enum ThemeAction {
  CREATE,
  RENAME,
  MERGE,
  /** What it was merged into was merged in its turn. */
  FOLLOW
}
