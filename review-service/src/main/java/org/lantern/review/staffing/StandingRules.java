package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lantern.review.reviewer.Trained;
import org.lantern.review.schoolcopy.Phase;

/** What somebody is trained for and knows, and who answers for them. */
final class StandingRules {
  private StandingRules() {}

  static Answer notQualified(CandidateFacts candidate, VisitFacts visit) {
    return visit.part().reviews()
        ? notQualifiedToReview(candidate, visit)
        : notTrainedToShadow(candidate, visit);
  }

  /** Shadowing leads to a qualification, so that it asks for none: training comes before it. */
  private static Answer notTrainedToShadow(CandidateFacts candidate, VisitFacts visit) {
    LocalDate first = visit.days().first();
    return candidate.trained().stream()
        .filter(each -> each.covers(first))
        .findFirst()
        .map(each -> Answer.passes("Had the training of this programme on %s.", each.from()))
        .orElseGet(() -> Answer.against("Has had no training of this programme before the visit."));
  }

  private static Answer notQualifiedToReview(CandidateFacts candidate, VisitFacts visit) {
    String part = visit.part().name().toLowerCase(Locale.ROOT);
    if (candidate.trained().isEmpty()) {
      return Answer.against("Is not trained as a %s for this programme.", part);
    }
    List<Trained> forPhase =
        candidate.trained().stream().filter(each -> each.isFor(visit.host().phase())).toList();
    if (forPhase.isEmpty()) {
      return Answer.against("Is trained as a %s for schools of another phase only.", part);
    }
    LocalDate last = visit.days().last();
    boolean coversAll =
        visit.days().stream().allMatch(day -> forPhase.stream().anyMatch(each -> each.covers(day)));
    return coversAll
        ? Answer.passes("Is trained as a %s until %s.", part, newest(forPhase, last).until())
        : outOfDate(forPhase, part, visit.days().first(), last);
  }

  /** Of those that cover a day the one that lasts longest: each renewal counts for its own days. */
  private static Trained newest(List<Trained> trained, LocalDate day) {
    return trained.stream()
        .filter(each -> each.covers(day))
        .max(Comparator.comparing(Trained::until))
        .orElseThrow();
  }

  private static Answer outOfDate(
      List<Trained> trained, String part, LocalDate first, LocalDate last) {
    Trained latest = trained.stream().max(Comparator.comparing(Trained::until)).orElseThrow();
    if (latest.until().isBefore(last)) {
      return Answer.against(
          "Was trained as a %s until %s; the visit ends on %s.", part, latest.until(), last);
    }
    return latest.covers(first)
        ? Answer.against("Is not trained as a %s on every day of the visit.", part)
        : Answer.against(
            "Is trained as a %s from %s; the visit begins on %s.", part, latest.from(), first);
  }

  static Answer notAssured(CandidateFacts candidate, VisitFacts visit) {
    if (candidate.assuredUntil() != null) {
      return Answer.passes("Is released and checked until %s.", candidate.assuredUntil());
    }
    return candidate.employers().isEmpty()
        ? Answer.against("Has no assurance of the network that lasts for the whole visit.")
        : Answer.against(
            "Has no assurance of %s that lasts for the whole visit.",
            candidate.employers().getFirst().name());
  }

  static Answer otherPhase(CandidateFacts candidate, VisitFacts visit) {
    Phase phase = visit.host().phase();
    if (phase == null) {
      return Answer.against("The phase of the school is not known, so nobody is known to fit it.");
    }
    String name = phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return candidate.offer().phases().stream().anyMatch(known -> known.servesIn(phase))
        ? Answer.passes("Has experience of this phase (%s).", name)
        : Answer.against("Names no experience of this phase (%s).", name);
  }
}
