package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;

/** Ends invitations that nobody answers, or to which somebody declares what bars them. */
@ApplicationScoped
public class InvitationService {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final SeatRepository seats;
  private final SeatTasksService tasks;
  private final ReviewService reviews;
  private final Transitions transitions;
  private final TimedMoves clock;
  private final NetworkTime time;

  InvitationService(
      SeatRepository seats,
      SeatTasksService tasks,
      ReviewService reviews,
      Transitions transitions,
      TimedMoves clock,
      NetworkTime time) {
    this.seats = seats;
    this.tasks = tasks;
    this.reviews = reviews;
    this.transitions = transitions;
    this.clock = clock;
    this.time = time;
  }

  /** Unless somebody works on the review, for whom nobody waits. */
  void lock(UUID id) {
    seats.findByIdOptional(id).ifPresent(seat -> reviews.lockedUnlessTaken(seat.getReviewId()));
  }

  /**
   * The days for an answer are over; one that went on meanwhile is left alone, one that has other
   * days by now waits for those, and a review that somebody works on is looked at again soon.
   */
  void due(UUID id) {
    whileItWaits(
        id,
        SeatAction.WITHDRAW.name(),
        (seat, review) -> {
          if (seat.getAnswerBy().isBefore(time.today())) {
            end(seat, review, "The invitation was not answered in time.");
          } else {
            tasks.waitOn(seat);
          }
        });
  }

  /** The days for an answer may be others than were said; while the review has none it waits. */
  void countAgain(UUID id) {
    whileItWaits(
        id,
        InvitationDaysService.COUNT_AGAIN,
        (seat, review) -> {
          if (seat.getAskedOn() != null) {
            tasks.countAgain(seat, review);
          }
        });
  }

  private void whileItWaits(UUID id, String action, BiConsumer<Seat, Review> move) {
    Seat seat = seats.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Optional<Review> review = reviews.lockedUnlessTaken(seat.getReviewId());
    if (review.isEmpty()) {
      clock.schedule(SeatTasksService.THING, id, action, time.now().plus(SOON));
      return;
    }
    seats.getEntityManager().refresh(seat);
    if (seat.standing() == SeatState.INVITED && !review.get().isPostponed()) {
      move.accept(seat, review.get());
    }
  }

  /** The person declared what bars them before they joined, within the running transaction. */
  public void bar(OpenedSeat opened) {
    end(opened.seat(), opened.review(), "A declared tie bars them.");
  }

  private void end(Seat seat, Review review, String why) {
    SeatState before = seat.getState();
    var move = seat.move(SeatAction.WITHDRAW, Set.of(Relation.SYSTEM), time.today());
    transitions.record(Actor.SYSTEM, move, why);
    tasks.moved(seat, before, review);
    tasks.left(seat, review);
  }
}
