package org.lantern.review.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.clock.TimedMove;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.ReportFinalised;
import org.lantern.review.report.ReportService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.review.ReviewState;
import org.lantern.review.review.VisitAhead;

/**
 * Closes a review whose report is final once the same school's next one begins, and at the latest
 * when the months to follow it up are over. While an edition is made it stays open.
 */
@ApplicationScoped
public class ClosingService implements TimedMove, ReportFinalised, VisitAhead {
  private static final String THING = "review";
  private static final String ACTION = "CLOSE";
  private static final Duration WHILE_AN_EDITION_IS_MADE = Duration.ofDays(7);

  private final ReviewService reviews;
  private final ReportService reports;
  private final ClosingRepository repository;
  private final TimedMoves clock;
  private final NetworkTime time;
  private final int months;

  ClosingService(
      ReviewService reviews,
      ReportService reports,
      ClosingRepository repository,
      TimedMoves clock,
      NetworkTime time,
      @ConfigProperty(name = "lantern.review-closes-months", defaultValue = "24") int months) {
    this.reviews = reviews;
    this.reports = reports;
    this.repository = repository;
    this.clock = clock;
    this.time = time;
    this.months = months;
  }

  @Override
  public String thing() {
    return THING;
  }

  @Override
  public String action() {
    return ACTION;
  }

  /** From now on it can be closed. */
  @Override
  public void reportFinalised(Review review) {
    boolean followed = repository.isFollowed(review);
    again(review.getId(), followed ? time.now() : latest(time.now()));
  }

  /** The next visit begins: those before it are closed, each with a lock of its own. */
  @Override
  public void notAhead(Review review) {
    if (review.getState() == ReviewState.IN_PROGRESS) {
      List<UUID> before = repository.before(review);
      if (!before.isEmpty()) {
        clock.bringForward(THING, before, ACTION, time.now());
      }
    }
  }

  @Override
  public void dated(Review review) {
    // Nothing is closed because days are confirmed: they can change.
  }

  @Override
  public void teamConfirmed(Review review) {
    // As with days.
  }

  @Override
  public void lock(UUID id) {
    reviews.lockedKnown(id);
  }

  @Override
  public void due(UUID id) {
    Review review = reviews.lockedKnown(id);
    if (review.getState() != ReviewState.FINDINGS_AGREED) {
      return;
    }
    Optional<Instant> settled = reports.settledSince(id);
    if (settled.isEmpty()) {
      again(id, time.now().plus(WHILE_AN_EDITION_IS_MADE));
    } else if (repository.isFollowed(review) || !time.now().isBefore(latest(settled.get()))) {
      reviews.close(review);
    } else {
      again(id, latest(settled.get()));
    }
  }

  private Instant latest(Instant since) {
    return ZonedDateTime.ofInstant(since, time.zone()).plusMonths(months).toInstant();
  }

  private void again(UUID id, Instant at) {
    clock.schedule(THING, id, ACTION, at);
  }
}
