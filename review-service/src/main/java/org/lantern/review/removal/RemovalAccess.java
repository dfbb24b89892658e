package org.lantern.review.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;

/** Whose words somebody may remove: the school's head its own, the lead the team's, staff all. */
@ApplicationScoped
class RemovalAccess {
  private final ReviewAccess access;

  RemovalAccess(ReviewAccess access) {
    this.access = access;
  }

  /** Whether somebody reads where words stood: what is there tells more than they may know. */
  boolean isOfNetwork(Actor actor, Review review) {
    return access.movers(actor, review).contains(Role.NETWORK_ADMIN);
  }

  /**
   * @param isFinal whether there is a final report, after which the lead writes no more
   * @param isDrafted whether the report is with the lead, or not begun
   * @throws Refusal.NotAllowed for who sees the review and removes nothing
   */
  Set<Writers> writers(Actor actor, Review review, boolean isFinal, boolean isDrafted) {
    Mover writing = isFinal ? Relation.HOST_HEAD : Relation.LEAD;
    access.require(actor, review, Role.NETWORK_ADMIN, Relation.HOST_HEAD, writing);
    Set<Mover> movers = access.movers(actor, review);
    if (movers.contains(Role.NETWORK_ADMIN)) {
      return EnumSet.allOf(Writers.class);
    }
    Set<Writers> writers = EnumSet.noneOf(Writers.class);
    if (movers.contains(writing) && !isFinal) {
      if (!isDrafted) {
        throw new Refusal.AgainstTheRules(
            "The report is being checked. Ask the network to remove the words, or whoever checks it"
                + " to send it back first.");
      }
      writers.add(Writers.TEAM);
    }
    if (movers.contains(Relation.HOST_HEAD)) {
      writers.add(Writers.SCHOOL);
    }
    return writers;
  }
}
