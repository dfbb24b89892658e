package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.evidence.NoteService;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;

/**
 * The lead records findings, estimates and how practices did; lead and head sign. Any change after
 * a signature takes both signatures away. All of it happens under the review's lock.
 */
@ApplicationScoped
public class FindingService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final FindingRepository findings;
  private final FindingsReader reader;
  private final FindingsGuard guard;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final NoteService notes;
  private final FrameworkService frameworks;
  private final PracticeCopyService practices;
  private final NetworkTime time;
  private final Ids ids;

  FindingService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      FindingRepository findings,
      FindingsReader reader,
      FindingsGuard guard,
      ReviewService reviews,
      ReviewAccess access,
      NoteService notes,
      FrameworkService frameworks,
      PracticeCopyService practices,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.findings = findings;
    this.reader = reader;
    this.guard = guard;
    this.reviews = reviews;
    this.access = access;
    this.notes = notes;
    this.frameworks = frameworks;
    this.practices = practices;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  FindingsResponse record(UUID reviewId, RecordFindingRequest request, String key) {
    Actor actor = currentActor.get();
    Review review = forLead(reviewId, actor);
    var call =
        new IdempotentCalls.Call(actor.personId(), "record-finding " + reviewId, key, request);
    return calls.once(
        call,
        FindingsResponse.class,
        () -> {
          requireOpen(review);
          requireSound(review, request);
          findings.persistAndFlush(new Finding(ids.next(), reviewId, request));
          return changed(review, actor);
        });
  }

  @Transactional
  FindingsResponse change(
      UUID reviewId, UUID findingId, RecordFindingRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = forLead(reviewId, actor);
    Finding finding =
        findings
            .findByIdOptional(findingId)
            .filter(found -> found.getReviewId().equals(reviewId))
            .orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, finding.getVersion(), () -> reader.read(review, actor));
    requireOpen(review);
    requireSound(review, request);
    finding.change(request);
    findings.flush();
    return changed(review, actor);
  }

  @Transactional
  FindingsResponse estimate(
      UUID reviewId, String component, AgreeEstimateRequest agreed, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = forLead(reviewId, actor);
    var there = findings.estimate(reviewId, component);
    there.ifPresent(
        found -> Versions.require(ifMatch, found.getVersion(), () -> reader.read(review, actor)));
    requireOpen(review);
    FrameworkContent framework = framework(review);
    if (!component.equals(FrameworkContent.OVERALL)) {
      requireComponent(framework, component);
    }
    EstimateRules.requireFitting(framework, component, agreed);
    there.ifPresentOrElse(
        found -> found.agree(agreed),
        () -> findings.save(new Estimate(ids.next(), reviewId, component, agreed)));
    findings.flush();
    return changed(review, actor);
  }

  @Transactional
  FindingsResponse evaluate(
      UUID reviewId, UUID practiceId, EvaluatePracticeRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = forLead(reviewId, actor);
    if (practices.nominatedFor(reviewId, review.getSchoolId()).stream()
        .noneMatch(practice -> practice.getId().equals(practiceId))) {
      throw new Refusal.NotFound();
    }
    var there =
        findings.evaluations(reviewId).stream()
            .filter(evaluation -> evaluation.getPracticeId().equals(practiceId))
            .findFirst();
    there.ifPresent(
        found -> Versions.require(ifMatch, found.getVersion(), () -> reader.read(review, actor)));
    requireOpen(review);
    there.ifPresentOrElse(
        found -> found.change(request),
        () -> findings.save(new PracticeEvaluation(ids.next(), reviewId, practiceId, request)));
    findings.flush();
    return changed(review, actor);
  }

  /**
   * Signs for the lead or for the school, naming what was read; the second signature agrees the
   * findings.
   */
  @Transactional
  FindingsResponse sign(UUID reviewId, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.LEAD, Relation.HOST_HEAD);
    Versions.require(ifMatch, reader.version(review), () -> reader.read(review, actor));
    requireOpen(review);
    List<String> incomplete = guard.incomplete(review);
    if (!incomplete.isEmpty()) {
      throw new Refusal.AgainstTheRules(incomplete);
    }
    Set<Mover> movers = access.movers(actor, review);
    Relation as = movers.contains(Relation.LEAD) ? Relation.LEAD : Relation.HOST_HEAD;
    List<Signature> signed = findings.signatures(reviewId);
    if (signed.stream().noneMatch(signature -> signature.getRelation() == as)) {
      findings.save(new Signature(reviewId, as, actor.personId(), time.now()));
      findings.flush();
      if (signed.size() == 1) {
        reviews.agreeFindings(review);
      }
    }
    return reader.read(review, actor);
  }

  @Transactional
  Versioned<FindingsResponse> get(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    return new Versioned<>(reader.read(review, actor), reader.version(review));
  }

  private Review forLead(UUID reviewId, Actor actor) {
    Review review = reviews.lockedFor(reviewId, actor);
    access.require(actor, review, Relation.LEAD);
    return review;
  }

  private static void requireOpen(Review review) {
    if (review.getState() != ReviewState.IN_PROGRESS) {
      throw new Refusal.NotInThisState(
          "Findings are recorded and signed while the review is in progress.", List.of());
    }
  }

  private void requireSound(Review review, RecordFindingRequest request) {
    requireComponent(framework(review), request.component());
    notes.cited(review.getId(), request.noteIds());
  }

  private static void requireComponent(FrameworkContent framework, String component) {
    if (!framework.hasComponent(component)) {
      throw new Refusal.AgainstTheRules(
          "The framework has no component \"" + component + "\"; use one of its codes.");
    }
  }

  private FrameworkContent framework(Review review) {
    return frameworks.get(review.getFrameworkId()).content();
  }

  private FindingsResponse changed(Review review, Actor actor) {
    findings.deleteSignatures(review.getId());
    return reader.read(review, actor);
  }
}
