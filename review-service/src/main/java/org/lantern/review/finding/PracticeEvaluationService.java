package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.review.finding.FindingsChange.Changed;
import org.lantern.review.finding.FindingsChange.What;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;

/** The lead records how nominated practices did, question by question. */
@ApplicationScoped
public class PracticeEvaluationService {
  private final CurrentActor currentActor;
  private final FindingRepository findings;
  private final FindingsReader reader;
  private final FindingsChanges changes;
  private final LeadsPart part;
  private final AgreedFindings agreed;
  private final PracticeCopyService practices;
  private final FrameworkService frameworks;
  private final Ids ids;

  PracticeEvaluationService(
      CurrentActor currentActor,
      FindingRepository findings,
      FindingsReader reader,
      FindingsChanges changes,
      LeadsPart part,
      AgreedFindings agreed,
      PracticeCopyService practices,
      FrameworkService frameworks,
      Ids ids) {
    this.currentActor = currentActor;
    this.findings = findings;
    this.reader = reader;
    this.changes = changes;
    this.part = part;
    this.agreed = agreed;
    this.practices = practices;
    this.frameworks = frameworks;
    this.ids = ids;
  }

  @Transactional
  FindingsResponse evaluate(
      UUID reviewId, UUID practiceId, EvaluatePracticeRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Review review = part.reviewFor(reviewId, actor);
    requireNominated(review, practiceId);
    requireAsked(review, request);
    Optional<PracticeEvaluation> there =
        findings.evaluations(reviewId).stream()
            .filter(evaluation -> evaluation.getPracticeId().equals(practiceId))
            .findFirst();
    there.ifPresent(
        found ->
            Versions.require(
                ifMatch,
                found.getVersion(),
                () -> reader.refusing(review, actor, request.reason())));
    agreed.require(review, there, request);
    long before = reader.version(review);
    Runnable report = agreed.following(review, actor.personId());
    there.ifPresentOrElse(
        found -> found.change(request),
        () -> findings.save(new PracticeEvaluation(ids.next(), reviewId, practiceId, request)));
    changes.follow(review, before, new Changed(What.PRACTICE_EVALUATED, practiceId, null));
    report.run();
    return reader.read(review, actor);
  }

  /** What is answered must be asked by the version of the framework that the review has. */
  private void requireAsked(Review review, EvaluatePracticeRequest request) {
    List<String> asked =
        frameworks.get(review.getFrameworkId()).content().practiceQuestions().stream()
            .map(FrameworkContent.PracticeQuestion::code)
            .toList();
    List<String> unknown =
        request.answers().keySet().stream().filter(code -> !asked.contains(code)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new Refusal.AgainstTheRules(
          "This review's framework asks no question \"%s\" of a practice. It asks: %s."
              .formatted(String.join("\", \"", unknown), String.join(", ", asked)));
    }
  }

  private void requireNominated(Review review, UUID practiceId) {
    if (practices.nominatedFor(review.getId(), review.getSchoolId()).stream()
        .noneMatch(practice -> practice.getId().equals(practiceId))) {
      throw new Refusal.NotFound();
    }
  }
}
