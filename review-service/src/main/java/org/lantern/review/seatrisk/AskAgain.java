package org.lantern.review.seatrisk;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.CopyAge;
import org.lantern.kit.clock.TimedMove;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.seat.SeatRiskService;

/**
 * Asks the rules of one team again, and once more every night while its visit is to come: training
 * and assurances end by time alone. A team that somebody else works on is asked a moment later.
 */
@Singleton
class AskAgain implements TimedMove {
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration WHEN_COPIES_ARE_CURRENT = Duration.ofMinutes(5);
  private static final Duration OLDEST_COPIES = Duration.ofMinutes(1);

  private final ReviewService reviews;
  private final SeatRiskService seats;
  private final Instance<CopyAge> copyAge;
  private final TimedMoves clock;
  private final NetworkTime time;

  AskAgain(
      ReviewService reviews,
      SeatRiskService seats,
      Instance<CopyAge> copyAge,
      TimedMoves clock,
      NetworkTime time) {
    this.reviews = reviews;
    this.seats = seats;
    this.copyAge = copyAge;
    this.clock = clock;
    this.time = time;
  }

  @Override
  public String thing() {
    return ChangedFacts.THING;
  }

  @Override
  public String action() {
    return ChangedFacts.ACTION;
  }

  @Override
  public void due(UUID id) {
    if (copiesAreOld()) {
      again(id, time.now().plus(WHEN_COPIES_ARE_CURRENT));
      return;
    }
    Optional<Review> review = reviews.lockedUnlessTaken(id);
    if (review.isEmpty()) {
      again(id, time.now().plus(SOON));
    } else if (review.get().isUnderWay()
        && !review.get().isPostponed()
        && seats.askAgain(review.get())) {
      again(id, time.today().plusDays(1).atTime(AT_NIGHT).atZone(time.zone()).toInstant());
    }
  }

  /** While copies are built anew nobody has an employer, and everybody would be at risk. */
  private boolean copiesAreOld() {
    return copyAge.isResolvable()
        && copyAge.get().currentAsOf().isBefore(time.now().minus(OLDEST_COPIES));
  }

  private void again(UUID id, Instant at) {
    clock.bringForward(ChangedFacts.THING, List.of(id), ChangedFacts.ACTION, at);
  }
}
