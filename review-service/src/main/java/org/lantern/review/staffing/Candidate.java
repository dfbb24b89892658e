package org.lantern.review.staffing;

import java.util.List;
import java.util.UUID;

/**
 * Somebody for a seat, with a sentence of every rule.
 *
 * @param fits whether no hard rule refuses them
 * @param marks how many soft rules speak against them
 */
public record Candidate(UUID personId, boolean fits, int marks, List<Verdict> verdicts) {
  /** The sentences of the rules that refuse. */
  public List<String> refusals() {
    return verdicts.stream().filter(v -> !v.passes()).map(Verdict::sentence).toList();
  }
}
