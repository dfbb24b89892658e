package org.lantern.review.report;

import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;

/** A report with what its caller is to it. */
public record Opened(Report report, Review review, Actor actor, Set<Mover> movers) {

  public boolean is(Mover mover) {
    return movers.contains(mover);
  }

  /**
   * Lets pass who is one of these to the report.
   *
   * @throws Refusal.NotAllowed for others
   */
  public void require(Mover... anyOf) {
    for (Mover mover : anyOf) {
      if (movers.contains(mover)) {
        return;
      }
    }
    throw new Refusal.NotAllowed("This is not your part in this report.");
  }
}
