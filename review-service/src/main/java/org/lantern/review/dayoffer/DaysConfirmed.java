package org.lantern.review.dayoffer;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.kit.actor.Actor;

/**
 * Told, in the same transaction, that a school confirmed days; the feature above that makes the
 * review listens.
 */
public interface DaysConfirmed {
  void daysConfirmed(
      Actor actor, UUID requestId, UUID schoolId, UUID seasonId, SortedSet<LocalDate> days);
}
