package org.lantern.review.calendarcopy;

import java.util.UUID;

/** Told once, in the transaction that reads it, that a calendar speaks otherwise. */
public interface CalendarsChanged {
  /** Whose calendar it is: all are null for the network's. */
  void calendarsChanged(UUID schoolId, String authorityCode, String trustCode);
}
