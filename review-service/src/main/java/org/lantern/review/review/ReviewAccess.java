package org.lantern.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    return actor.isSystem()
        ? Set.of(Relation.SYSTEM)
        : movers(actor, review, team.relations(review.getId(), actor.personId()));
  }

  /** The same for each of many reviews, with {@link #parts} read once before. */
  public Set<Mover> movers(Actor actor, Review review, Map<UUID, Set<Relation>> parts) {
    return movers(actor, review, parts.getOrDefault(review.getId(), Set.of()));
  }

  private Set<Mover> movers(Actor actor, Review review, Set<Relation> part) {
    return part.isEmpty() ? host.of(actor, review.getSchoolId()) : new HashSet<>(part);
  }

  /** What somebody is in each review of whose team they are one. */
  public Map<UUID, Set<Relation>> parts(Actor actor) {
    return team.partsOf(actor.personId());
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
