package org.lantern.school.tie;

/** What can happen to a tie. */
public enum TieAction {
  DECLARE,
  CONFIRM,
  DISMISS,
  END
}
