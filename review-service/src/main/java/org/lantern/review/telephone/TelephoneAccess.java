package org.lantern.review.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * What somebody is to the record of a call: the person who spoke, or an administrator with no tie
 * to the school and no part in the review. Whoever wrote it down reads it and is nothing more.
 */
@ApplicationScoped
class TelephoneAccess {
  private final HostRelations host;
  private final MovedThings things;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final MergedPeople merged;

  TelephoneAccess(
      HostRelations host,
      MovedThings things,
      ReviewService reviews,
      ReviewAccess access,
      MergedPeople merged) {
    this.host = host;
    this.things = things;
    this.reviews = reviews;
    this.access = access;
    this.merged = merged;
  }

  /**
   * @return none for who wrote it down: nobody settles what is said against themselves
   * @throws Refusal.NotFound for everybody else
   */
  Set<Mover> movers(TelephoneRecord call, Actor actor) {
    List<UUID> own = merged.idsOf(actor.personId());
    if (own.contains(call.getSaidBy())) {
      return Set.of(Relation.SELF);
    }
    Set<Mover> movers =
        new HashSet<>(
            call.getReviewId() == null
                ? ofThing(call, actor)
                : access.movers(actor, reviews.known(call.getReviewId())));
    movers.retainAll(Set.of(Role.NETWORK_ADMIN));
    if (movers.isEmpty()) {
      throw new Refusal.NotFound();
    }
    return own.contains(call.getRecordedBy()) ? Set.of() : movers;
  }

  /** The wall of what was moved, which may be about more than the host school. */
  private Set<Mover> ofThing(TelephoneRecord call, Actor actor) {
    boolean tied =
        things
            .find(call.getThingId(), call.getId())
            .filter(thing -> host.isTied(actor, thing.subjectIds()))
            .isPresent();
    return tied ? Set.of() : host.of(actor, call.getSchoolId());
  }
}
