package org.lantern.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * What somebody is to a review. Who is on the team acts as that alone: staff on the team are walled
 * off from staff's part.
 */
@ApplicationScoped
public class ReviewAccess {
  private final HostRelations host;
  private final ReviewTeam team;

  ReviewAccess(HostRelations host, ReviewTeam team) {
    this.host = host;
    this.team = team;
  }

  /** Empty when the caller may not know of the review. */
  public Set<Mover> movers(Actor actor, Review review) {
    if (actor.isSystem()) {
      return Set.of(Relation.SYSTEM);
    }
    Set<Relation> part = team.relations(review.getId(), actor.personId());
    return part.isEmpty() ? host.of(actor, review.getSchoolId()) : new HashSet<>(part);
  }

  /**
   * Lets pass who has one of the relations or roles.
   *
   * @throws Refusal.NotAllowed for who sees the review but has none of them
   */
  public void require(Actor actor, Review review, Mover... anyOf) {
    Set<Mover> movers = movers(actor, review);
    if (movers.isEmpty()) {
      throw new Refusal.NotFound();
    }
    for (Mover mover : anyOf) {
      if (movers.contains(mover)) {
        return;
      }
    }
    throw new Refusal.NotAllowed("This is not your part in this review.");
  }
}
