package org.lantern.review.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.Strength;

/** Somebody as the rules found them, not yet put into words. */
record Judged(UUID personId, List<Weighed> answers, int refusals, int marks) {
  /** The answer of a rule, and how strong the rule is. */
  record Weighed(StaffingRule rule, Strength strength, Answer answer) {
    private boolean refuses() {
      return answer.against() && strength == Strength.HARD;
    }

    private boolean marks() {
      return answer.against() && strength == Strength.SOFT;
    }

    private Verdict verdict() {
      return new Verdict(rule, !refuses(), marks(), answer.words().get());
    }
  }

  /** Asks every rule that is not switched off. */
  static Judged of(CandidateFacts facts, VisitFacts visit) {
    List<Weighed> answers = new ArrayList<>();
    int refusals = 0;
    int marks = 0;
    for (StaffingRule rule : StaffingRule.values()) {
      Strength strength = rule.strength(visit.rules());
      if (strength != Strength.OFF) {
        Weighed weighed = new Weighed(rule, strength, rule.ask(facts, visit));
        answers.add(weighed);
        refusals += weighed.refuses() ? 1 : 0;
        marks += weighed.marks() ? 1 : 0;
      }
    }
    return new Judged(facts.personId(), answers, refusals, marks);
  }

  /** Those rules that speak against somebody of whom only what binds them is known. */
  static List<Verdict> ofThePast(UUID personId, VisitFacts visit) {
    CandidateFacts facts = CandidateFacts.known(personId);
    return StaffingRule.KNOWN_OF_THE_PAST.stream()
        .map(rule -> new Weighed(rule, Strength.HARD, rule.ask(facts, visit)))
        .filter(Weighed::refuses)
        .map(Weighed::verdict)
        .toList();
  }

  boolean fits() {
    return refusals == 0;
  }

  Candidate inWords() {
    return new Candidate(personId, fits(), marks, answers.stream().map(Weighed::verdict).toList());
  }
}
