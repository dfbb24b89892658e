package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.review.PostponementService;
import org.lantern.review.review.Review;
import org.lantern.review.review.TeamDays;
import org.lantern.review.staffing.SeatFacts;
import org.lantern.review.staffing.StaffingService;

/**
 * What becomes of the seats of a review whose days go or come anew, within the running transaction
 * that has locked the review; everybody who was asked is told by a task.
 */
@ApplicationScoped
public class SeatDaysService implements TeamDays {
  private static final String DAYS_CHANGED = "seat-days-changed";
  private static final String TO_FILL = "seat-to-fill";

  private final SeatRepository seats;
  private final StaffingService staffing;
  private final SeatFactsReader facts;
  private final Transitions transitions;
  private final Tasks tasks;

  SeatDaysService(
      SeatRepository seats,
      StaffingService staffing,
      SeatFactsReader facts,
      Transitions transitions,
      Tasks tasks) {
    this.seats = seats;
    this.staffing = staffing;
    this.facts = facts;
    this.transitions = transitions;
    this.tasks = tasks;
  }

  @Override
  public void postponed(Review review) {
    for (Seat seat : seats.liveOf(review.getId())) {
      seat.giveDaysBack();
      tell(seat, PostponementService.NEWS);
    }
    seats.flush();
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
    SeasonResponse season = staffing.season(review.getSeasonId());
    SeatFacts known = facts.of(review, season);
    for (Seat seat : kept) {
      close(seat, PostponementService.NEWS);
      if (canCome(seat, review, season, known) && seats.takeDays(seat, review.getDays())) {
        tell(seat, DAYS_CHANGED);
      } else {
        release(seat, DAYS_CHANGED);
        tasks.open(toFill(seat, review));
      }
    }
    seats.flush();
  }

  private boolean canCome(Seat seat, Review review, SeasonResponse season, SeatFacts known) {
    var days = new TreeSet<>(review.getDays());
    var question =
        new StaffingService.Question(review.getSchoolId(), season, days, seat.getPart(), known);
    return staffing.judge(question, seat.getPersonId()).fits();
  }

  private static Task toFill(Seat seat, Review review) {
    return Task.ofNetwork(
        TO_FILL,
        seat.getId(),
        Role.NETWORK_ADMIN,
        review.getSchoolId(),
        "/reviews/" + review.getId());
  }

  @Override
  public void released(Review review, String news) {
    for (Seat seat : seats.liveOf(review.getId())) {
      close(seat, PostponementService.NEWS);
      close(seat, DAYS_CHANGED);
      release(seat, news);
    }
    seats.flush();
  }

  @Override
  public void stopped(Review review, String news) {
    for (Seat seat : seats.liveOf(review.getId())) {
      if (seat.getState().isJoined()) {
        seat.giveDaysBack();
        tell(seat, news);
      } else {
        release(seat, news);
      }
    }
    seats.flush();
  }

  private void release(Seat seat, String news) {
    withdraw(seat);
    tell(seat, news);
  }

  private void withdraw(Seat seat) {
    SeatState before = seat.getState();
    transitions.record(Actor.SYSTEM, seat.move(SeatAction.WITHDRAW, Set.of(Relation.SYSTEM)));
    if (before == SeatState.INVITED) {
      close(seat, SeatService.INVITATION);
    }
  }

  private void close(Seat seat, String kind) {
    if (seat.isAsked()) {
      tasks.close(kind, seat.getId(), seat.getPersonId());
    }
  }

  private void tell(Seat seat, String kind) {
    if (seat.isAsked()) {
      tasks.open(
          Task.ofPerson(kind, seat.getId(), seat.getPersonId(), null, "/seats/" + seat.getId()));
    }
  }
}
