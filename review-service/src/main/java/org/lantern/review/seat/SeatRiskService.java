package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.review.Review;
import org.lantern.review.staffing.Candidate;

/** Asks the rules of a team again, and moves the seats for which the answer has changed. */
@ApplicationScoped
public class SeatRiskService {
  private final SeatRepository seats;
  private final CandidateService candidates;
  private final SeatTasksService tasks;
  private final Transitions transitions;
  private final NetworkTime time;

  SeatRiskService(
      SeatRepository seats,
      CandidateService candidates,
      SeatTasksService tasks,
      Transitions transitions,
      NetworkTime time) {
    this.seats = seats;
    this.candidates = candidates;
    this.tasks = tasks;
    this.transitions = transitions;
    this.time = time;
  }

  /**
   * Within the running transaction that has locked the review.
   *
   * @return whether it has a team of whom there is anything to ask
   */
  public boolean askAgain(Review review) {
    List<Seat> live = seats.liveOf(review.getId());
    Map<UUID, Candidate> judged =
        candidates.judge(review, live.stream().map(SeatRiskService::place).toList());
    for (Seat seat : live) {
      boolean fits = judged.get(seat.getId()).fits();
      if (fits == (seat.getState() == SeatState.AT_RISK)) {
        SeatState before = seat.getState();
        transitions.record(
            Actor.SYSTEM, fits ? seat.restore(time.today()) : seat.putAtRisk(time.today()));
        tasks.moved(seat, before, review);
      }
    }
    return !live.isEmpty();
  }

  static CandidateService.Seated place(Seat seat) {
    return new CandidateService.Seated(seat.getId(), seat.getPersonId(), seat.getPart());
  }
}
