package org.lantern.review.dayoffer;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.review.subject.Subject;

/**
 * Told, in the same transaction, that a school confirmed days; the feature above that makes and
 * dates the review listens.
 */
public interface DaysConfirmed {
  /**
   * Lets days be offered while there is no review yet, or one that waits for new days.
   *
   * @throws org.lantern.kit.problem.Refusal.AgainstTheRules otherwise
   */
  void requireTakesDays(UUID requestId);

  void daysConfirmed(
      Actor actor, UUID requestId, Subject subject, UUID seasonId, List<VisitDay> days);
}
