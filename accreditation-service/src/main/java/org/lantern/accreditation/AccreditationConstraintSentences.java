package org.lantern.accreditation;

import jakarta.inject.Singleton;
import java.util.Map;
import org.lantern.kit.problem.ConstraintSentences;

/** What this service says when its schema refuses a change. */
@Singleton
class AccreditationConstraintSentences implements ConstraintSentences {
  @Override
  public Map<String, String> sentences() {
    return Map.of(
        "uq_decision",
        "The decision on this practice is open already.",
        "uq_accreditation_decision",
        "This decision has led to an accreditation already.");
  }
}
