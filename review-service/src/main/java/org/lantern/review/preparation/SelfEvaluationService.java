package org.lantern.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/** The head writes the school's self-evaluation and files it for the team. */
@ApplicationScoped
public class SelfEvaluationService {
  private final CurrentActor currentActor;
  private final SelfEvaluationRepository selfEvaluations;
  private final SelfEvaluationMapper mapper;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final Transitions transitions;

  SelfEvaluationService(
      CurrentActor currentActor,
      SelfEvaluationRepository selfEvaluations,
      SelfEvaluationMapper mapper,
      ReviewService reviews,
      ReviewAccess access,
      Transitions transitions) {
    this.currentActor = currentActor;
    this.selfEvaluations = selfEvaluations;
    this.mapper = mapper;
    this.reviews = reviews;
    this.access = access;
    this.transitions = transitions;
  }

  @Transactional
  Versioned<SelfEvaluationResponse> write(UUID reviewId, String text, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.HOST_HEAD);
    review.requireTakesPlace();
    SelfEvaluation found =
        selfEvaluations
            .findByIdOptional(reviewId)
            .map(existing -> change(existing, review, text, ifMatch, actor))
            .orElseGet(() -> begin(reviewId, text));
    selfEvaluations.flush();
    return versioned(found, review, actor);
  }

  private SelfEvaluation begin(UUID reviewId, String text) {
    SelfEvaluation made = new SelfEvaluation(reviewId, text);
    selfEvaluations.persist(made);
    return made;
  }

  private SelfEvaluation change(
      SelfEvaluation existing, Review review, String text, String ifMatch, Actor actor) {
    Versions.require(
        ifMatch, existing.getVersion(), () -> versioned(existing, review, actor).body());
    if (existing.getState() == SelfEvaluationState.FILED) {
      throw new Refusal.NotInThisState(
          "The self-evaluation is filed; the team reads it as it is.", List.of());
    }
    existing.write(text);
    return existing;
  }

  @Transactional
  Versioned<SelfEvaluationResponse> file(UUID reviewId, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(reviewId, actor);
    Set<Mover> movers = access.movers(actor, review);
    SelfEvaluationLifecycle.TABLE.requireMayEver(SelfEvaluationAction.FILE, movers);
    SelfEvaluation found =
        selfEvaluations.findByIdOptional(reviewId).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, found.getVersion(), () -> versioned(found, review, actor).body());
    review.requireTakesPlace();
    var move = found.file(movers);
    if (found.getText().isBlank()) {
      throw new Refusal.AgainstTheRules("Write the self-evaluation before you file it.");
    }
    transitions.record(actor, move);
    selfEvaluations.flush();
    return versioned(found, review, actor);
  }

  /** The school reads its draft; everybody else of the review only what was filed. */
  @Transactional
  Versioned<SelfEvaluationResponse> get(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    boolean readsDraft = access.movers(actor, review).contains(Relation.HOST_HEAD);
    return selfEvaluations
        .findByIdOptional(reviewId)
        .filter(found -> readsDraft || found.getState() == SelfEvaluationState.FILED)
        .map(found -> versioned(found, review, actor))
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  List<HistoryResponse> history(UUID reviewId) {
    get(reviewId);
    return transitions.of("self-evaluation", reviewId);
  }

  private Versioned<SelfEvaluationResponse> versioned(
      SelfEvaluation found, Review review, Actor actor) {
    return new Versioned<>(
        mapper.toResponse(
            found,
            SelfEvaluationLifecycle.TABLE.allowed(found.getState(), access.movers(actor, review))),
        found.getVersion());
  }
}
