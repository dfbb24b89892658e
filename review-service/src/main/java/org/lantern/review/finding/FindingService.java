package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.review.evidence.NoteService;
import org.lantern.review.finding.FindingsChange.Changed;
import org.lantern.review.finding.FindingsChange.What;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.themecopy.ThemeCopyService;
import org.lantern.review.writing.NameChecks;

/**
 * The lead records findings and the estimates that were agreed. Any change after a signature ends
 * all signatures. All of it happens under the review's lock.
 */
@ApplicationScoped
public class FindingService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final FindingRepository findings;
  private final FindingsReader reader;
  private final FindingsChanges changes;
  private final LeadsPart part;
  private final AgreedFindings agreed;
  private final ReviewService reviews;
  private final NoteService notes;
  private final FrameworkService frameworks;
  private final ThemeCopyService themes;
  private final NameChecks checks;
  private final Ids ids;

  FindingService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      FindingRepository findings,
      FindingsReader reader,
      FindingsChanges changes,
      LeadsPart part,
      AgreedFindings agreed,
      ReviewService reviews,
      NoteService notes,
      FrameworkService frameworks,
      ThemeCopyService themes,
      NameChecks checks,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.findings = findings;
    this.reader = reader;
    this.changes = changes;
    this.part = part;
    this.agreed = agreed;
    this.reviews = reviews;
    this.notes = notes;
    this.frameworks = frameworks;
    this.themes = themes;
    this.checks = checks;
    this.ids = ids;
  }

  @Transactional
  FindingsResponse record(UUID reviewId, RecordFindingRequest request, String key) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    var call =
        new IdempotentCalls.Call(actor.personId(), "record-finding " + reviewId, key, request);
    return calls.once(
        call,
        FindingsResponse.class,
        () -> {
          part.requireOpen(review);
          requireSound(review, request);
          long before = reader.version(review);
          Finding made = new Finding(ids.next(), reviewId, request);
          made.place(findings.nextPosition(reviewId, request.component()));
          findings.persist(made);
          checks.dismiss(reviewId, request.dismissed());
          changes.follow(review, before, changed(What.FINDING_RECORDED, made));
          return reader.read(review, actor);
        });
  }

  @Transactional
  FindingsResponse change(
      UUID reviewId, UUID findingId, RecordFindingRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    Finding finding = required(reviewId, findingId);
    requireVersion(ifMatch, finding.getVersion(), review, actor, request.text());
    agreed.require(review, finding, request);
    requireSound(review, request);
    long before = reader.version(review);
    if (!finding.getComponent().equals(request.component())) {
      finding.place(findings.nextPosition(reviewId, request.component()));
    }
    Runnable report = agreed.following(review, actor.personId());
    finding.change(request);
    checks.dismiss(reviewId, request.dismissed());
    changes.follow(review, before, changed(What.FINDING_CHANGED, finding));
    report.run();
    return reader.read(review, actor);
  }

  @Transactional
  FindingsResponse remove(UUID reviewId, UUID findingId, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    Finding finding = required(reviewId, findingId);
    requireVersion(ifMatch, finding.getVersion(), review, actor, null);
    part.requireOpen(review);
    long before = reader.version(review);
    findings.delete(finding);
    changes.follow(review, before, changed(What.FINDING_REMOVED, finding));
    return reader.read(review, actor);
  }

  /** In which order a component's findings are read; nothing that is signed changes by it. */
  @Transactional
  FindingsResponse order(
      UUID reviewId, String component, OrderFindingsRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    reader.requireRead(review, actor, ifMatch);
    part.requireOpen(review);
    requireComponent(framework(review), component);
    Map<UUID, Finding> there =
        findings.of(reviewId).stream()
            .filter(finding -> finding.getComponent().equals(component))
            .collect(Collectors.toMap(Finding::getId, Function.identity()));
    List<UUID> order = request.findingIds();
    if (order.size() != there.size() || !new HashSet<>(order).equals(there.keySet())) {
      throw new Refusal.AgainstTheRules("Name every finding of the component once, and no other.");
    }
    order.forEach(id -> there.get(id).place(order.indexOf(id)));
    findings.flush();
    return reader.read(review, actor);
  }

  @Transactional
  FindingsResponse estimate(
      UUID reviewId, String component, AgreeEstimateRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    var there = findings.estimate(reviewId, component);
    there.ifPresent(
        found -> requireVersion(ifMatch, found.getVersion(), review, actor, request.level()));
    agreed.require(review, there, request);
    FrameworkContent framework = framework(review);
    if (!component.equals(FrameworkContent.OVERALL)) {
      requireComponent(framework, component);
    }
    EstimateRules.requireFitting(framework, component, request);
    long before = reader.version(review);
    there.ifPresentOrElse(
        found -> found.agree(request),
        () -> findings.save(new Estimate(ids.next(), reviewId, component, request)));
    changes.follow(review, before, new Changed(What.ESTIMATE_AGREED, null, component));
    return reader.read(review, actor);
  }

  @Transactional
  Versioned<FindingsResponse> get(UUID reviewId) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    return reader.versioned(review, actor);
  }

  private Finding required(UUID reviewId, UUID findingId) {
    return findings
        .findByIdOptional(findingId)
        .filter(found -> found.getReviewId().equals(reviewId))
        .orElseThrow(Refusal.NotFound::new);
  }

  /** A refused caller compares what is there with what they sent. */
  private void requireVersion(
      String ifMatch, long version, Review review, Actor actor, String yours) {
    Versions.require(ifMatch, version, () -> reader.refusing(review, actor, yours));
  }

  private void requireSound(Review review, RecordFindingRequest request) {
    FrameworkContent framework = framework(review);
    requireComponent(framework, request.component());
    if (request.lens() != null
        && framework.lenses().stream().noneMatch(lens -> lens.code().equals(request.lens()))) {
      throw new Refusal.AgainstTheRules(
          "The framework has no lens \"" + request.lens() + "\"; use one of its codes, or none.");
    }
    if (request.themeId() != null && !themes.isKnown(request.themeId())) {
      throw new Refusal.AgainstTheRules(
          "The network has no such theme; use one of its list, or none.");
    }
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

  private static Changed changed(What what, Finding finding) {
    return new Changed(what, finding.getId(), finding.getComponent());
  }
}
