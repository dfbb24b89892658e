package org.lantern.review.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewTeam;

/**
 * Once the findings are agreed, the lead says something of each peer, each peer of the lead, and
 * the host's head of both; nobody of a shadow, who says nothing either. Only who wrote it, whom it
 * is about and the network's administrators read it.
 */
@ApplicationScoped
public class FeedbackService {
  private static final List<Relation> AUTHORS =
      List.of(Relation.LEAD, Relation.PEER, Relation.HOST_HEAD);

  private final CurrentActor currentActor;
  private final FeedbackRepository feedback;
  private final FeedbackMapper mapper;
  private final FeedbackTaskService tasks;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final ReviewTeam team;
  private final MergedPeople merged;
  private final NetworkTime time;
  private final Ids ids;

  FeedbackService(
      CurrentActor currentActor,
      FeedbackRepository feedback,
      FeedbackMapper mapper,
      FeedbackTaskService tasks,
      ReviewService reviews,
      ReviewAccess access,
      ReviewTeam team,
      MergedPeople merged,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.feedback = feedback;
    this.mapper = mapper;
    this.tasks = tasks;
    this.reviews = reviews;
    this.access = access;
    this.team = team;
    this.merged = merged;
    this.time = time;
    this.ids = ids;
  }

  /** Saying the same twice changes nothing; the lock lets two at once wait for each other. */
  @Transactional
  Versioned<FeedbackResponse> give(
      UUID reviewId, UUID personId, GiveFeedbackRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    UUID aboutId = merged.remaining(personId);
    Review review = reviews.lockedFor(reviewId, actor);
    Relation author = author(access.movers(actor, review));
    requireAgreed(review);
    requireAbout(reviewId, aboutId, author);
    Optional<Feedback> there = feedback.by(reviewId, own(actor), aboutId);
    if (there.isPresent() && there.get().says(request)) {
      return versioned(there.get());
    }
    there.ifPresent(
        found -> Versions.require(ifMatch, found.getVersion(), () -> mapper.toResponse(found)));
    Feedback said =
        there.orElseGet(
            () -> new Feedback(ids.next(), reviewId, actor.personId(), author, aboutId));
    feedback.persistAndFlush(said.write(request, time.now()));
    tasks.said(review, actor.personId(), author, feedback.about(reviewId, own(actor)));
    return versioned(said);
  }

  private static Relation author(Set<Mover> movers) {
    return AUTHORS.stream()
        .filter(movers::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal.NotAllowed(
                    "Feedback is given by the team and the host's head. Ask one of them."));
  }

  private static void requireAgreed(Review review) {
    if (!review.hasAgreedFindings() || review.isImported()) {
      throw new Refusal.NotInThisState(
          "Feedback is given once the findings are agreed.", List.of());
    }
  }

  private void requireAbout(UUID reviewId, UUID aboutId, Relation author) {
    Set<Relation> about = team.relations(reviewId, aboutId);
    boolean suits =
        switch (author) {
          case LEAD -> about.contains(Relation.PEER);
          case PEER -> about.contains(Relation.LEAD);
          default -> OnTeam.works(about);
        };
    if (!suits || merged.isErased(aboutId)) {
      throw new Refusal.AgainstTheRules(
          "The lead gives feedback to a peer, a peer to the lead, and the host's head to both."
              + " Choose one of them.");
    }
  }

  @Transactional
  List<FeedbackResponse> of(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    List<Feedback> found =
        access.movers(actor, review).contains(Role.NETWORK_ADMIN)
            ? feedback.of(reviewId)
            : feedback.ofOrAbout(reviewId, own(actor));
    return found.stream().map(mapper::toResponse).toList();
  }

  private Collection<UUID> own(Actor actor) {
    return merged.idsOf(actor.personId());
  }

  private Versioned<FeedbackResponse> versioned(Feedback said) {
    return new Versioned<>(mapper.toResponse(said), said.getVersion());
  }
}
