package org.lantern.review.seat;

import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;

/** A seat in the hands of somebody who may know of it, and what they are to it. */
public record OpenedSeat(Seat seat, Review review, Actor actor, Set<Mover> movers) {
  /** Whether they choose who is on the team, and are neither tied to the school nor on it. */
  public boolean allocates() {
    return movers.contains(Role.NETWORK_ADMIN);
  }

  /** Whether it is their own. */
  public boolean isOwn() {
    return movers.contains(Relation.INVITED);
  }

  /**
   * @throws Refusal.NotAllowed for who has none of the relations or roles
   */
  public void require(Mover... anyOf) {
    for (Mover mover : anyOf) {
      if (movers.contains(mover)) {
        return;
      }
    }
    throw new Refusal.NotAllowed("This is not your part in this review.");
  }
}
