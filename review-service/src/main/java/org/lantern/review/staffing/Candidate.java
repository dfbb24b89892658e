package org.lantern.review.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Somebody for a seat, with a sentence of every rule. */
public record Candidate(UUID personId, boolean fits, List<Verdict> verdicts) {
  static final Comparator<Candidate> FITTING_FIRST =
      Comparator.comparing(Candidate::fits).reversed().thenComparing(Candidate::personId);

  /** The sentences of the rules that refuse. */
  public List<String> refusals() {
    return verdicts.stream().filter(v -> !v.passes()).map(Verdict::sentence).toList();
  }
}
