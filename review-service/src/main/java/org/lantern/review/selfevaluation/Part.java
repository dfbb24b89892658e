package org.lantern.review.selfevaluation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;

/**
 * What somebody is to one self-evaluation.
 *
 * @param writesAs their ids, while they belong to the school and may be given sections
 */
record Part(Actor actor, Review review, Set<Mover> movers, List<UUID> writesAs) {
  /** The head, or the delegate. */
  boolean isHead() {
    return movers.contains(Relation.HOST_HEAD);
  }

  boolean isWriterOf(SelfEvaluationSection section) {
    return section.getGivenTo() != null && writesAs.contains(section.getGivenTo());
  }

  /** Whether they see the section while it is being written. */
  boolean mayWrite(SelfEvaluationSection section) {
    return isHead() || isWriterOf(section);
  }

  /**
   * @param sees whether they know of it although they see no review
   */
  void requireHead(boolean sees) {
    if (!isHead()) {
      throw movers.isEmpty() && !sees
          ? new Refusal.NotFound()
          : new Refusal.NotAllowed("This is for the school's head, or the delegate, to do.");
    }
  }

  /** To whom the section was not given it is not there, unless they see the review. */
  void requireWriter(SelfEvaluationSection section) {
    if (!mayWrite(section)) {
      throw movers.isEmpty()
          ? new Refusal.NotFound()
          : new Refusal.NotAllowed(
              "A section is written by the colleague it was given to, or by the head.");
    }
  }
}
