package org.lantern.review.passover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.staffing.Candidate;
import org.lantern.review.staffing.StaffingRule;
import org.lantern.review.staffing.Verdict;

/** Lets a proposal pass over soft rules, each with a reason, and keeps who did so. */
@ApplicationScoped
public class PassOverService {
  private final PassedOverRepository passedOver;
  private final NetworkTime time;

  PassOverService(PassedOverRepository passedOver, NetworkTime time) {
    this.passedOver = passedOver;
    this.time = time;
  }

  /**
   * @throws Refusal.AgainstTheRules with the sentences of the rules for which no reason is given
   */
  public void requireReasons(Candidate candidate, List<PassOver> given) {
    Map<StaffingRule, String> reasons = byRule(given);
    List<String> without =
        candidate.verdicts().stream()
            .filter(verdict -> verdict.wantsReason() && !reasons.containsKey(verdict.rule()))
            .map(
                verdict ->
                    "%s To pass this over, give a reason for %s in passedOver."
                        .formatted(verdict.sentence(), verdict.rule()))
            .toList();
    if (!without.isEmpty()) {
      throw new Refusal.AgainstTheRules(without);
    }
  }

  /** Of two reasons for one rule the first. */
  private static Map<StaffingRule, String> byRule(List<PassOver> given) {
    return given.stream()
        .collect(Collectors.toMap(PassOver::rule, PassOver::reason, (one, other) -> one));
  }

  /** Keeps the reasons that were wanted; one for a rule that does not speak against is not. */
  public void keep(UUID seatId, Candidate candidate, List<PassOver> given, UUID by) {
    Map<StaffingRule, String> reasons = byRule(given);
    candidate.verdicts().stream()
        .filter(Verdict::wantsReason)
        .map(Verdict::rule)
        .map(rule -> new PassedOver(seatId, rule, reasons.get(rule), by, time.now()))
        .forEach(passedOver::persist);
  }

  public List<PassedOverResponse> of(UUID seatId) {
    return passedOver.of(seatId).stream().map(PassedOver::toResponse).toList();
  }
}
