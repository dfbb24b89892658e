package org.lantern.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * What somebody is to a review. Who is on the team acts as that alone: staff on the team are walled
 * off from staff's part, also when they left the team or its access is over.
 */
@ApplicationScoped
public class ReviewAccess {
  private final HostRelations host;
  private final ReviewTeam team;
  private final TeamTime time;

  ReviewAccess(HostRelations host, ReviewTeam team, TeamTime time) {
    this.host = host;
    this.team = team;
    this.time = time;
  }

  /**
   * Empty when the caller may not know of the review. Where somebody's words are written down, the
   * wall stands before the administrator too.
   *
   * @throws Refusal.NotFound for an administrator walled off who writes down somebody's words
   */
  public Set<Mover> movers(Actor actor, Review review) {
    if (actor.recorded() != null
        && !movers(actor.recorded().by(), review).contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotFound();
    }
    return actor.isSystem()
        ? Set.of(Relation.SYSTEM)
        : movers(actor, review, part(review.getId(), actor.personId()));
  }

  /** The same for each of many reviews, with {@link #parts} read once before. */
  public Set<Mover> movers(Actor actor, Review review, Map<UUID, Set<Relation>> parts) {
    return movers(actor, review, parts.get(review.getId()));
  }

  /**
   * @param part null for who never was on the team, empty for who left it, and when its access is
   *     over
   */
  private Set<Mover> movers(Actor actor, Review review, Set<Relation> part) {
    if (part != null && !part.isEmpty()) {
      return new HashSet<>(part);
    }
    Set<Mover> movers = host.of(actor, review.getSubject());
    if (part != null) {
      movers.retainAll(Set.of(Relation.HOST_HEAD));
    }
    return movers;
  }

  private Set<Relation> part(UUID reviewId, UUID personId) {
    Set<Relation> part = team.part(reviewId, personId).orElse(null);
    return part == null || part.isEmpty() ? part : left(Map.of(reviewId, part)).get(reviewId);
  }

  /**
   * What somebody is in each review of whose team they are or were one; nothing where they left it
   * or its access is over.
   */
  public Map<UUID, Set<Relation>> parts(Actor actor) {
    return left(team.partsOf(actor.personId()));
  }

  /** The reviews in which somebody has a part now. */
  public static Set<UUID> current(Map<UUID, Set<Relation>> parts) {
    return parts.keySet().stream()
        .filter(review -> !parts.get(review).isEmpty())
        .collect(Collectors.toSet());
  }

  /** The reviews of whose teams somebody was one, and from which staff stay walled off. */
  public static Set<UUID> former(Map<UUID, Set<Relation>> parts) {
    return parts.keySet().stream()
        .filter(review -> parts.get(review).isEmpty())
        .collect(Collectors.toSet());
  }

  private Map<UUID, Set<Relation>> left(Map<UUID, Set<Relation>> parts) {
    Map<UUID, Set<Relation>> left = new HashMap<>(parts);
    time.over(parts.keySet())
        .forEach(
            (review, still) ->
                left.computeIfPresent(
                    review,
                    (any, part) ->
                        part.stream().filter(still::contains).collect(Collectors.toSet())));
    return left;
  }

  /**
   * Lets administrators pass who have no tie to a school whose review this is about to be.
   *
   * @throws Refusal.NotAllowed for who works there, holds a role there or in its trust
   */
  void requireUntied(Actor actor, UUID schoolId) {
    if (!host.of(actor, schoolId).contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotAllowed(
          "You have ties to the school that goes on. Ask another administrator to move the"
              + " review.");
    }
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
