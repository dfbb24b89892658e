package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.candidate.CandidateService;
import org.lantern.review.review.PostponementService;
import org.lantern.review.review.Review;
import org.lantern.review.review.TeamDays;
import org.lantern.review.staffing.Candidate;

/**
 * What becomes of the seats of a review whose days go or come anew, within the running transaction
 * that has locked the review; everybody who was asked is told by a task.
 */
@ApplicationScoped
public class SeatDaysService implements TeamDays {
  private static final String DAYS_CHANGED = "seat-days-changed";

  private final SeatRepository seats;
  private final CandidateService candidates;
  private final SeatTasksService tasks;
  private final Transitions transitions;
  private final NetworkTime time;

  SeatDaysService(
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

  @Override
  public void postponed(Review review) {
    for (Seat seat : seats.liveOf(review.getId())) {
      seat.giveDaysBack();
      tasks.pause(seat);
      tasks.tell(seat, PostponementService.NEWS);
    }
    seats.flush();
  }

  @Override
  public void switched(Review review, String news) {
    seats.liveOf(review.getId()).forEach(seat -> tasks.tell(seat, news));
  }

  /**
   * In the order of people, so that two reviews that want the same ones do not wait in a circle.
   */
  @Override
  public void redated(Review review) {
    List<Seat> kept =
        seats.liveOf(review.getId()).stream()
            .sorted(Comparator.comparing(Seat::getPersonId))
            .toList();
    Map<UUID, Candidate> judged =
        candidates.judge(review, kept.stream().map(SeatRiskService::place).toList());
    for (Seat seat : kept) {
      tasks.close(PostponementService.NEWS, seat);
      if (judged.get(seat.getId()).fits() && seats.takeDays(seat, review.getDays())) {
        stays(seat, review);
      } else {
        release(seat, review, DAYS_CHANGED);
        tasks.left(seat, review);
      }
    }
    seats.flush();
  }

  private void stays(Seat seat, Review review) {
    if (seat.getState() == SeatState.AT_RISK) {
      transitions.record(Actor.SYSTEM, seat.restore(time.today()));
      tasks.moved(seat, SeatState.AT_RISK, review);
    }
    tasks.resume(seat, review);
    tasks.tell(seat, DAYS_CHANGED);
  }

  @Override
  public void released(Review review, String news) {
    for (Seat seat : seats.liveOf(review.getId())) {
      tasks.close(PostponementService.NEWS, seat);
      tasks.close(DAYS_CHANGED, seat);
      release(seat, review, news);
    }
    tasks.filled(review);
    seats.flush();
  }

  @Override
  public void settled(Review review) {
    seats.liveOf(review.getId()).stream()
        .filter(seat -> seat.getState() == SeatState.AT_RISK)
        .forEach(tasks::riskOver);
    tasks.filled(review);
  }

  @Override
  public void stopped(Review review, String news) {
    settled(review);
    for (Seat seat : seats.liveOf(review.getId())) {
      if (seat.hasJoined()) {
        seat.giveDaysBack();
        tasks.tell(seat, news);
      } else {
        release(seat, review, news);
      }
    }
    seats.flush();
  }

  private void release(Seat seat, Review review, String news) {
    SeatState before = seat.getState();
    var move = seat.move(SeatAction.WITHDRAW, Set.of(Relation.SYSTEM), time.today());
    transitions.record(Actor.SYSTEM, move);
    tasks.moved(seat, before, review);
    tasks.tell(seat, news);
  }
}
