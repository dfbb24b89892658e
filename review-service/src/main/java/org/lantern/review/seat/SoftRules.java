package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.staffing.Candidate;
import org.lantern.review.staffing.StaffingRule;
import org.lantern.review.staffing.Verdict;

/** Lets a proposal pass over soft rules, each with a reason, and keeps who did so. */
@Singleton
class SoftRules {
  private final PassedOverRepository passedOver;
  private final NetworkTime time;

  SoftRules(PassedOverRepository passedOver, NetworkTime time) {
    this.passedOver = passedOver;
    this.time = time;
  }

  /**
   * @throws Refusal.AgainstTheRules with the sentences of the rules for which no reason is given
   */
  void requireReasons(Candidate candidate, ProposeSeatRequest request) {
    Map<StaffingRule, String> reasons = request.reasons();
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

  void keep(UUID seatId, Candidate candidate, ProposeSeatRequest request, UUID by) {
    Map<StaffingRule, String> reasons = request.reasons();
    candidate.verdicts().stream()
        .filter(Verdict::wantsReason)
        .map(Verdict::rule)
        .map(rule -> new PassedOver(seatId, rule, reasons.get(rule), by, time.now()))
        .forEach(passedOver::persist);
  }

  List<PassedOverResponse> of(UUID seatId) {
    return passedOver.of(seatId).stream().map(PassedOver::toResponse).toList();
  }
}
