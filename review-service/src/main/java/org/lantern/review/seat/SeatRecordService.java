package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.review.ReviewService;

/**
 * All the seats of a person at once, within the running transaction: before two people become one,
 * and before one is erased.
 */
@ApplicationScoped
public class SeatRecordService {
  private final SeatRepository seats;
  private final ReviewService reviews;
  private final Transitions transitions;
  private final Tasks tasks;

  SeatRecordService(
      SeatRepository seats, ReviewService reviews, Transitions transitions, Tasks tasks) {
    this.seats = seats;
    this.reviews = reviews;
    this.transitions = transitions;
    this.tasks = tasks;
  }

  /**
   * Leaves of two seats that one person cannot have the one that went further, and withdraws the
   * other. Two accepted ones both stay, the one under the earlier id: what was agreed with a school
   * changes only by people.
   */
  public void prepareMerge(UUID person, UUID into) {
    for (Seat seat : seats.live(person)) {
      List<Seat> clashing = seats.live(into).stream().filter(seat::clashes).toList();
      if (clashing.stream().allMatch(other -> other.getState().compareTo(seat.getState()) < 0)) {
        clashing.forEach(this::withdraw);
      } else if (seat.getState() != SeatState.ACCEPTED) {
        withdraw(seat);
      }
      if (seat.getState() == SeatState.INVITED) {
        askInstead(seat, into);
      }
    }
    seats.flushAndForget();
  }

  private void askInstead(Seat seat, UUID into) {
    UUID id = seat.getId();
    tasks.close(SeatService.INVITATION, id, seat.getPersonId());
    tasks.open(Task.ofPerson(SeatService.INVITATION, id, into, null, "/seats/" + id));
  }

  /** Nobody is waited for any more; what was agreed stays under the bare id. */
  public void prepareErasure(UUID person) {
    seats.live(person).stream()
        .filter(seat -> seat.getState() != SeatState.ACCEPTED)
        .forEach(this::withdraw);
    seats.flush();
  }

  private void withdraw(Seat seat) {
    reviews.lockedKnown(seat.getReviewId());
    SeatState before = seat.getState();
    transitions.record(Actor.SYSTEM, seat.move(SeatAction.WITHDRAW, Set.of(Relation.SYSTEM)), null);
    if (before == SeatState.INVITED) {
      tasks.close(SeatService.INVITATION, seat.getId(), seat.getPersonId());
    }
    seats.flush();
  }
}
