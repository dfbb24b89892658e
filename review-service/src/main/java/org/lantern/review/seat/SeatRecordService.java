package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * All the seats of a person at once, within the running transaction: before two people become one,
 * and before one is erased.
 */
@ApplicationScoped
public class SeatRecordService {
  private final SeatRepository seats;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final SchoolCopyService schools;
  private final Transitions transitions;
  private final SeatTasksService tasks;
  private final NetworkTime time;

  SeatRecordService(
      SeatRepository seats,
      ReviewService reviews,
      ReviewAccess access,
      SchoolCopyService schools,
      Transitions transitions,
      SeatTasksService tasks,
      NetworkTime time) {
    this.seats = seats;
    this.reviews = reviews;
    this.access = access;
    this.schools = schools;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
  }

  /**
   * Leaves of two seats that one person cannot have the one that went further, and withdraws the
   * other. Two accepted ones both stay, the one under the earlier id: what was agreed with a school
   * changes only by people.
   */
  public void prepareMerge(UUID person, UUID into) {
    List<Seat> live = seats.liveWithDays(List.of(person, into));
    List<Seat> going = of(person, live);
    new SeatMerge(going, of(into, live)).withdrawn().forEach(this::withdraw);
    going.stream()
        .filter(seat -> seat.getState() == SeatState.INVITED)
        .forEach(seat -> tasks.askUnder(seat, into));
    seats.flushAndForget();
  }

  /**
   * What {@link #prepareMerge} would do, as far as the reader allocates the seats: neither a review
   * they are walled off from shows, nor what follows from it elsewhere. Changes nothing.
   */
  public List<SeatClash> clashes(Actor reader, UUID person, UUID into) {
    List<Seat> live =
        seats.liveWithDaysExcept(
            List.of(person, into), schools.tiedTo(reader), access.parts(reader).keySet());
    return new SeatMerge(of(person, live), of(into, live)).clashes();
  }

  private static List<Seat> of(UUID person, List<Seat> live) {
    return live.stream().filter(seat -> seat.getPersonId().equals(person)).toList();
  }

  /** Nobody is waited for any more; what was agreed stays under the bare id. */
  public void prepareErasure(UUID person) {
    seats.live(person).stream().filter(seat -> !seat.hasJoined()).forEach(this::withdraw);
    seats.flush();
  }

  private void withdraw(Seat seat) {
    Review review = reviews.lockedKnown(seat.getReviewId());
    SeatState before = seat.getState();
    var move = seat.move(SeatAction.WITHDRAW, Set.of(Relation.SYSTEM), time.today());
    transitions.record(Actor.SYSTEM, move);
    tasks.moved(seat, before, review);
    tasks.left(seat, review);
  }
}
