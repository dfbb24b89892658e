package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Relation;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.practicecopy.PracticeCopy;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/** Findings are agreed when they are complete and both lead and head have signed. */
@Singleton
class FindingsGuard implements ReviewGuard {
  private final FindingRepository findings;
  private final FrameworkService frameworks;
  private final PracticeCopyService practices;

  FindingsGuard(
      FindingRepository findings, FrameworkService frameworks, PracticeCopyService practices) {
    this.findings = findings;
    this.frameworks = frameworks;
    this.practices = practices;
  }

  @Override
  public ReviewAction action() {
    return ReviewAction.AGREE_FINDINGS;
  }

  @Override
  public List<String> lacking(Review review) {
    List<String> lacking = new ArrayList<>(incomplete(review));
    Set<Relation> signed =
        findings.signatures(review.getId()).stream()
            .map(Signature::getRelation)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
    if (!signed.contains(Relation.LEAD)) {
      lacking.add("The lead has not signed yet.");
    }
    if (!signed.contains(Relation.HOST_HEAD)) {
      lacking.add("The school's head has not signed yet.");
    }
    return lacking;
  }

  /** What must be there before anybody signs. */
  List<String> incomplete(Review review) {
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
    List<PracticeEvaluation> evaluations = findings.evaluations(reviewId);
    for (PracticeCopy practice : practices.nominatedFor(reviewId, review.getSchoolId())) {
      if (evaluations.stream().noneMatch(e -> e.getPracticeId().equals(practice.getId()))) {
        lacking.add("The practice \"" + practice.getTitle() + "\" is not evaluated yet.");
      }
    }
    return lacking;
  }

  private static Optional<Estimate> of(String component, List<Estimate> estimates) {
    return estimates.stream().filter(e -> e.getComponent().equals(component)).findFirst();
  }
}
