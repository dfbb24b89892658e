package org.lantern.review.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/** Points out names in a text that is still being written, to whoever sees the review. */
@ApplicationScoped
public class NameCheckService {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final NameChecks checks;

  NameCheckService(
      CurrentActor currentActor, ReviewService reviews, ReviewAccess access, NameChecks checks) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.checks = checks;
  }

  /** What the team dismissed counts for the team alone, because it tells what the team wrote. */
  @Transactional
  NameCheckResponse check(UUID reviewId, CheckNamesRequest request) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    Set<Mover> movers = access.movers(actor, review);
    boolean ofTeam = OnTeam.reads(movers);
    NameCheck check = ofTeam ? checks.of(review) : checks.outsideTheTeam(review);
    return new NameCheckResponse(check.remarks(request.text(), request.dismissed()));
  }
}
