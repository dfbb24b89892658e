package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Relation;
import org.lantern.review.evidence.EvidenceNote;
import org.lantern.review.evidence.NoteKind;
import org.lantern.review.evidence.NoteService;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.practicecopy.PracticeCopy;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;
import org.lantern.review.review.ReviewTeam;

/** Findings are agreed when they are complete and both lead and head have signed. */
@Singleton
public class FindingsGuard implements ReviewGuard {
  private final FindingRepository findings;
  private final FrameworkService frameworks;
  private final PracticeCopyService practices;
  private final NoteService notes;
  private final SignedFindings signatures;
  private final ReviewTeam team;

  FindingsGuard(
      FindingRepository findings,
      FrameworkService frameworks,
      PracticeCopyService practices,
      NoteService notes,
      SignedFindings signatures,
      ReviewTeam team) {
    this.findings = findings;
    this.frameworks = frameworks;
    this.practices = practices;
    this.notes = notes;
    this.signatures = signatures;
    this.team = team;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.AGREE_FINDINGS);
  }

  @Override
  public List<String> lacking(Review review) {
    List<String> lacking = new ArrayList<>(incomplete(review));
    Set<Relation> signed =
        signatures.standing(review.getId()).stream()
            .map(FindingsResponse.SignatureItem::relation)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
    if (team.lead(review.getId()).isEmpty()) {
      lacking.add(
          "Nobody leads this review just now, so nobody could write its report. Ask the network to"
              + " seat a lead, then sign.");
    }
    if (!signed.contains(Relation.LEAD)) {
      lacking.add("The lead has not signed yet.");
    }
    if (!signed.contains(Relation.HOST_HEAD)) {
      lacking.add(
          "The school's head has not signed yet. They can sign with a note; where they cannot or"
              + " will not sign, the lead records that.");
    }
    return lacking;
  }

  /** What must be there before anybody signs. */
  public List<String> incomplete(Review review) {
    List<String> lacking = new ArrayList<>();
    UUID reviewId = review.getId();
    List<Finding> found = findings.of(reviewId);
    List<Estimate> estimates = findings.estimates(reviewId);
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    for (FrameworkContent.Component component : framework.components()) {
      Optional<Estimate> estimate = of(component.code(), estimates);
      boolean applies = estimate.filter(Estimate::isNotApplicable).isEmpty();
      if (applies && found.stream().noneMatch(f -> f.getComponent().equals(component.code()))) {
        lacking.add("\"" + component.title() + "\" has no finding yet.");
      }
      if (component.scale() != null && estimate.isEmpty()) {
        lacking.add("\"" + component.title() + "\" has no estimate yet.");
      }
    }
    if (framework.overallScale() != null && of(FrameworkContent.OVERALL, estimates).isEmpty()) {
      lacking.add("The overall estimate is not agreed yet.");
    }
    lacking.addAll(withoutEvidence(review, found));
    lacking.addAll(unevaluated(review, framework));
    return lacking;
  }

  /** Evidence of two kinds, or the reason why there is one alone. */
  private List<String> withoutEvidence(Review review, List<Finding> found) {
    Map<UUID, NoteKind> kinds =
        notes
            .cited(
                review.getId(),
                found.stream()
                    .flatMap(each -> each.getNoteIds().stream())
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(EvidenceNote::getId, EvidenceNote::getKind));
    List<String> lacking = new ArrayList<>();
    for (Finding finding : found) {
      long seen = finding.getNoteIds().stream().map(kinds::get).distinct().count();
      if (seen == 0) {
        lacking.add("A finding on \"%s\" cites no note yet.".formatted(finding.getComponent()));
      } else if (seen == 1 && isBlank(finding.getOnlyOneKindBecause())) {
        lacking.add(
            ("A finding on \"%s\" rests on one kind of evidence. Cite another kind, or say why"
                    + " there is none.")
                .formatted(finding.getComponent()));
      }
    }
    return lacking;
  }

  private List<String> unevaluated(Review review, FrameworkContent framework) {
    Map<UUID, PracticeEvaluation> evaluations =
        findings.evaluations(review.getId()).stream()
            .collect(Collectors.toMap(PracticeEvaluation::getPracticeId, Function.identity()));
    List<String> lacking = new ArrayList<>();
    for (PracticeCopy practice : practices.nominatedFor(review.getId(), review.getSchoolId())) {
      PracticeEvaluation done = evaluations.get(practice.getId());
      String name = "The practice \"" + practice.getTitle() + "\" ";
      if (done == null) {
        lacking.add(name + "is not evaluated yet.");
        continue;
      }
      for (FrameworkContent.PracticeQuestion question : framework.practiceQuestions()) {
        if (!done.getAnswers().containsKey(question.code())) {
          lacking.add(name + "still asks: " + question.text());
        }
      }
      if (!done.isRecommended() && isBlank(done.getNeededNextTime())) {
        lacking.add(name + "is not recommended; say what would be needed next time.");
      }
    }
    return lacking;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static Optional<Estimate> of(String component, List<Estimate> estimates) {
    return estimates.stream().filter(e -> e.getComponent().equals(component)).findFirst();
  }
}
