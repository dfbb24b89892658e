package org.lantern.review.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.readiness.PreparationDays;
import org.lantern.review.readiness.SharedAnalysis;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;

/** The head files the school's self-evaluation for the team, and can take it back for a while. */
@ApplicationScoped
public class SelfEvaluationService {
  private final SelfEvaluationAccess access;
  private final SelfEvaluationRepository selfEvaluations;
  private final SelfEvaluationSections sections;
  private final SelfEvaluationTaskService tasks;
  private final SharedAnalysis analysis;
  private final PreparationDays days;
  private final Transitions transitions;

  SelfEvaluationService(
      SelfEvaluationAccess access,
      SelfEvaluationRepository selfEvaluations,
      SelfEvaluationSections sections,
      SelfEvaluationTaskService tasks,
      SharedAnalysis analysis,
      PreparationDays days,
      Transitions transitions) {
    this.access = access;
    this.selfEvaluations = selfEvaluations;
    this.sections = sections;
    this.tasks = tasks;
    this.analysis = analysis;
    this.days = days;
    this.transitions = transitions;
  }

  /**
   * From now on the team reads it.
   *
   * @param acknowledged that words which look like a name give nobody away
   */
  @Transactional
  Versioned<SelfEvaluationResponse> file(UUID reviewId, String ifMatch, boolean acknowledged) {
    Part part = access.changing(reviewId);
    SelfEvaluation found = openFor(part, SelfEvaluationAction.FILE, ifMatch);
    var move = found.move(SelfEvaluationAction.FILE, part.movers());
    List<SelfEvaluationSection> all = sections.all(part.review());
    List<String> lacking = new ArrayList<>(sections.lacking(part.review(), all));
    if (!acknowledged) {
      lacking.addAll(sections.names(part.review(), all));
    }
    if (!lacking.isEmpty()) {
      throw new Refusal.AgainstTheRules(lacking);
    }
    transitions.record(part.actor(), move);
    tasks.arrived(part.review());
    selfEvaluations.flush();
    return versioned(found, part);
  }

  @Transactional
  Versioned<SelfEvaluationResponse> takeBack(UUID reviewId, String ifMatch) {
    Part part = access.changing(reviewId);
    SelfEvaluation found = openFor(part, SelfEvaluationAction.TAKE_BACK, ifMatch);
    var move = found.move(SelfEvaluationAction.TAKE_BACK, part.movers());
    requireNothingRestsOnIt(part.review());
    transitions.record(part.actor(), move);
    tasks.dated(part.review());
    selfEvaluations.flush();
    return versioned(found, part);
  }

  private void requireNothingRestsOnIt(Review review) {
    if (analysis.isShared(review.getId())) {
      throw new Refusal.AgainstTheRules(
          "The team has shared its analysis of what you filed. Tell the lead what you would"
              + " write otherwise.");
    }
    if (!review.isUnderWay() || review.getState() == ReviewState.IN_PROGRESS) {
      throw new Refusal.AgainstTheRules(
          "The review has begun with what you filed. Tell the lead what you would write"
              + " otherwise.");
    }
  }

  private SelfEvaluation openFor(Part part, SelfEvaluationAction action, String ifMatch) {
    if (part.movers().isEmpty()) {
      part.requireHead(sections.all(part.review()).stream().anyMatch(part::isWriterOf));
    }
    SelfEvaluationLifecycle.TABLE.requireMayEver(action, part.movers());
    SelfEvaluation found = begun(part.review());
    Versions.require(ifMatch, found.getVersion(), () -> versioned(found, part).body());
    part.review().requireTakesPlace();
    return found;
  }

  /** Begins it where nobody has; the caller holds the review. */
  SelfEvaluation begun(Review review) {
    return selfEvaluations
        .findByIdOptional(review.getId())
        .orElseGet(
            () -> {
              SelfEvaluation made = new SelfEvaluation(review.getId());
              selfEvaluations.persist(made);
              return made;
            });
  }

  /** The school reads its draft, a colleague their sections; everybody else what was filed. */
  @Transactional
  Versioned<SelfEvaluationResponse> get(UUID reviewId) {
    Part part = access.reading(reviewId);
    SelfEvaluation found =
        selfEvaluations.findByIdOptional(reviewId).orElseGet(() -> new SelfEvaluation(reviewId));
    Versioned<SelfEvaluationResponse> read = versioned(found, part);
    boolean nothing = read.body().sections().isEmpty() && !part.isHead();
    if (nothing) {
      throw new Refusal.NotFound();
    }
    return read;
  }

  @Transactional
  List<HistoryResponse> history(UUID reviewId) {
    get(reviewId);
    return transitions.of("self-evaluation", reviewId);
  }

  private Versioned<SelfEvaluationResponse> versioned(SelfEvaluation found, Part part) {
    Review review = part.review();
    boolean readsAll = part.isHead() || (found.isFiled() && !part.movers().isEmpty());
    Predicate<SelfEvaluationSection> readable = section -> readsAll || part.isWriterOf(section);
    Predicate<SelfEvaluationSection> written =
        section -> !found.isFiled() || !section.getText().isBlank();
    List<SelfEvaluationSection> all = sections.all(review);
    boolean files = part.isHead() && !found.isFiled();
    return new Versioned<>(
        new SelfEvaluationResponse(
            review.getId(),
            found.getState(),
            days.selfEvaluation(review),
            sections.responses(
                review,
                all.stream().filter(readable.and(written)).toList(),
                section -> !found.isFiled() && part.mayWrite(section)),
            SelfEvaluationLifecycle.TABLE.allowed(found.getState(), part.movers()),
            files ? sections.lacking(review, all) : List.of()),
        found.getVersion());
  }
}
