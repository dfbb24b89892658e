package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Candidate;

/**
 * A team is confirmed, ready and begins when a lead and all peers of the season have accepted and
 * no hard rule speaks against any of them. Which one is for those who allocate, at the seat.
 */
@Singleton
class TeamGuard implements ReviewGuard {
  private final SeatRepository seats;
  private final SeasonService seasons;
  private final CandidateService candidates;

  TeamGuard(SeatRepository seats, SeasonService seasons, CandidateService candidates) {
    this.seats = seats;
    this.seasons = seasons;
    this.candidates = candidates;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.CONFIRM_TEAM, ReviewAction.MARK_READY, ReviewAction.START);
  }

  @Override
  public List<String> lacking(Review review) {
    List<Seat> accepted = seats.accepted(review.getId());
    long peers = accepted.stream().filter(seat -> seat.getPart() == Part.PEER).count();
    int wanted = seasons.get(review.getSeasonId()).rules().peers();
    List<String> lacking = new ArrayList<>();
    if (accepted.stream().noneMatch(seat -> seat.getPart() == Part.LEAD)) {
      lacking.add("No lead has accepted yet.");
    }
    if (peers < wanted) {
      lacking.add("%d of %d peers have accepted.".formatted(peers, wanted));
    }
    try {
      if (isAtRisk(review, accepted)) {
        lacking.add(
            "A seat of the team is at risk. Those who allocate mend what speaks against it, or"
                + " replace the person.");
      }
    } catch (Refusal.AgainstTheRules notYetKnown) {
      lacking.add(notYetKnown.getMessage());
    }
    return lacking;
  }

  private boolean isAtRisk(Review review, List<Seat> accepted) {
    if (accepted.stream().anyMatch(seat -> seat.getState() == SeatState.AT_RISK)) {
      return true;
    }
    Map<UUID, Candidate> judged =
        candidates.judge(review, accepted.stream().map(SeatRiskService::place).toList());
    return judged.values().stream().anyMatch(candidate -> !candidate.fits());
  }
}
