package org.lantern.review.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;

/** A review as one reader may see it, with what they may do and what that still needs. */
@ApplicationScoped
class ReviewReader {
  private final ReviewMapper mapper;
  private final ReviewAccess access;
  private final List<ReviewGuard> guards;

  ReviewReader(ReviewMapper mapper, ReviewAccess access, @All List<ReviewGuard> guards) {
    this.mapper = mapper;
    this.access = access;
    this.guards = guards;
  }

  ReviewResponse read(Review review, Actor actor) {
    Set<Mover> movers = access.movers(actor, review);
    List<ReviewAction> allowed = review.allowed(movers);
    Map<ReviewAction, List<String>> lacking = new EnumMap<>(ReviewAction.class);
    for (ReviewAction action : allowed) {
      List<String> found = lacking(review, action);
      if (!found.isEmpty()) {
        lacking.put(action, found);
      }
    }
    return mapper.toResponse(review, holds(review, movers), allowed, lacking);
  }

  /** In a list the checklist is left out: it costs questions to every feature. */
  ReviewResponse inList(Review review, Set<Mover> movers) {
    return mapper.toResponse(review, holds(review, movers), review.allowed(movers), Map.of());
  }

  /** What an action still needs, of every feature that knows. */
  List<String> lacking(Review review, ReviewAction action) {
    return guards.stream()
        .filter(guard -> guard.actions().contains(action))
        .flatMap(guard -> guard.lacking(review).stream())
        .toList();
  }

  /** Why a review is held up or ended concerns the school, who leads it, and who allocates. */
  boolean readsReasons(Set<Mover> movers) {
    return movers.contains(Relation.HOST_HEAD)
        || movers.contains(Relation.LEAD)
        || movers.contains(Role.NETWORK_ADMIN);
  }

  private List<HoldResponse> holds(Review review, Set<Mover> movers) {
    boolean withReasons = readsReasons(movers);
    return review.openHolds().stream().map(hold -> hold.toResponse(withReasons)).toList();
  }
}
