package org.lantern.review.document;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.declaration.DeclarationService;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/**
 * Who gives and reads documents: the school's head, delegate and coordinator, and who has accepted
 * a seat on the team, also as a shadow, and agreed to the protocol for it, reads them. To everybody
 * else, staff included, there are none.
 */
@Singleton
class DocumentAccess {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final DeclarationService declarations;

  DocumentAccess(
      CurrentActor currentActor,
      ReviewService reviews,
      ReviewAccess access,
      DeclarationService declarations) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.declarations = declarations;
  }

  /** Somebody at the documents of a review. */
  record Opened(Actor actor, Review review, Set<Mover> movers) {
    boolean isOfSchool() {
      return movers.contains(Relation.HOST_HEAD) || movers.contains(Role.COORDINATOR);
    }

    boolean isOfTeam() {
      return OnTeam.reads(movers);
    }
  }

  Opened reading(UUID reviewId) {
    Opened opened = opened(reviews.known(reviewId));
    if (!opened.isOfSchool() && !opened.isOfTeam()) {
      throw new Refusal.NotFound();
    }
    if (!opened.isOfSchool() && !declarations.hasAgreed(reviewId, opened.actor().personId())) {
      throw new Refusal.NotAllowed(
          "Agree to the protocol and to confidentiality at your seat, and declare your ties to the"
              + " school or that you have none; then you read its documents.");
    }
    return opened;
  }

  /** For somebody of the school. */
  Opened giving(UUID reviewId) {
    return requireOfSchool(opened(reviews.known(reviewId)));
  }

  /** As {@link #giving}, with the review locked until the transaction ends. */
  Opened changing(UUID reviewId) {
    return requireOfSchool(opened(reviews.lockedKnown(reviewId)));
  }

  private static Opened requireOfSchool(Opened opened) {
    if (opened.movers().isEmpty()) {
      throw new Refusal.NotFound();
    }
    if (!opened.isOfSchool()) {
      throw new Refusal.NotAllowed(
          "The school gives documents and takes them back: its head, delegate or coordinator.");
    }
    return opened;
  }

  private Opened opened(Review review) {
    Actor actor = currentActor.get();
    Set<Mover> movers = new HashSet<>(access.movers(actor, review));
    boolean onTeam = OnTeam.reads(movers);
    if (!onTeam && actor.isAtSchool(Role.COORDINATOR, review.getSubject().ownerId())) {
      movers.add(Role.COORDINATOR);
    }
    return new Opened(actor, review, movers);
  }
}
