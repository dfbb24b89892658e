package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;

/**
 * All the seats of a person at once, within the running transaction: before two people become one,
 * and before one is erased.
 */
@ApplicationScoped
public class SeatRecordService {
  private final SeatRepository seats;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final Transitions transitions;
  private final Tasks tasks;

  SeatRecordService(
      SeatRepository seats,
      ReviewService reviews,
      ReviewAccess access,
      Transitions transitions,
      Tasks tasks) {
    this.seats = seats;
    this.reviews = reviews;
    this.access = access;
    this.transitions = transitions;
    this.tasks = tasks;
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
        .forEach(seat -> askInstead(seat, into));
    seats.flushAndForget();
  }

  /**
   * What {@link #prepareMerge} would do, as far as the reader allocates the seats: neither a review
   * they are walled off from shows, nor what follows from it elsewhere. Changes nothing.
   */
  public List<SeatClash> clashes(Actor reader, UUID person, UUID into) {
    List<Seat> live = allocatedBy(reader, seats.liveWithDays(List.of(person, into)));
    return new SeatMerge(of(person, live), of(into, live)).clashes();
  }

  private List<Seat> allocatedBy(Actor reader, List<Seat> live) {
    Map<UUID, Review> known =
        reviews.known(live.stream().map(Seat::getReviewId).collect(Collectors.toSet()));
    Map<UUID, Set<Relation>> parts = access.parts(reader);
    return live.stream()
        .filter(
            seat ->
                access
                    .movers(reader, known.get(seat.getReviewId()), parts)
                    .contains(Role.NETWORK_ADMIN))
        .toList();
  }

  private static List<Seat> of(UUID person, List<Seat> live) {
    return live.stream().filter(seat -> seat.getPersonId().equals(person)).toList();
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
