package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;

/**
 * Gives somebody else the place of a seat, at once: two cannot lead one team. A member of the same
 * team leaves their own place for it.
 */
@ApplicationScoped
public class ReplacementService {
  private final IdempotentCalls calls;
  private final SeatRepository seats;
  private final SeatDesk desk;
  private final SeatTasksService tasks;
  private final SeatService service;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Ids ids;

  ReplacementService(
      IdempotentCalls calls,
      SeatRepository seats,
      SeatDesk desk,
      SeatTasksService tasks,
      SeatService service,
      Transitions transitions,
      NetworkTime time,
      Ids ids) {
    this.calls = calls;
    this.seats = seats;
    this.desk = desk;
    this.tasks = tasks;
    this.service = service;
    this.transitions = transitions;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  SeatResponse replace(UUID id, ReplaceSeatRequest request, String key, String ifMatch) {
    OpenedSeat opened = desk.openLocked(id);
    SeatLifecycle.TABLE.requireMayEver(SeatAction.REPLACE, opened.movers());
    UUID by = opened.actor().personId();
    var call = new IdempotentCalls.Call(by, "replace-seat/" + id, key, request);
    return calls.once(
        call,
        SeatResponse.class,
        () -> {
          desk.requireVersion(opened, ifMatch);
          return replace(opened, request);
        });
  }

  private SeatResponse replace(OpenedSeat opened, ReplaceSeatRequest request) {
    Seat old = opened.seat();
    Review review = opened.review();
    if (old.getPersonId().equals(request.personId())) {
      throw new Refusal.AgainstTheRules("This person has the seat. Name somebody else.");
    }
    review.requireDaysStand();
    leave(opened, old, request.reason());
    List<Seat> teammates =
        seats.liveOf(review.getId()).stream()
            .filter(seat -> seat.getPersonId().equals(request.personId()))
            .toList();
    teammates.forEach(seat -> leave(opened, seat, request.reason()));
    Seat next =
        new Seat(ids.next(), review.getId(), request.personId(), old.getPart(), review.getDays());
    SeatResponse made =
        service.seat(review, next.inPlaceOf(old), request.passedOver(), opened.actor());
    teammates.forEach(seat -> tasks.left(seat, review));
    return made;
  }

  private void leave(OpenedSeat opened, Seat seat, String reason) {
    SeatState before = seat.getState();
    var move = seat.move(SeatAction.REPLACE, opened.movers(), time.today());
    transitions.record(opened.actor(), move, reason);
    tasks.moved(seat, before, opened.review());
    tasks.tell(seat, SeatTasksService.ENDED);
  }
}
