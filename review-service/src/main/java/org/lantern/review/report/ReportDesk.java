package org.lantern.review.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;

/** Hands out reports to those who take part in them, locked as far as they change something. */
@ApplicationScoped
public class ReportDesk {
  private final CurrentActor currentActor;
  private final ReportRepository reports;
  private final ReportMapper mapper;
  private final ReportAccess access;
  private final List<ReportGuard> guards;
  private final ReviewService reviews;
  private final ReportReaders readers;

  ReportDesk(
      CurrentActor currentActor,
      ReportRepository reports,
      ReportMapper mapper,
      ReportAccess access,
      @All List<ReportGuard> guards,
      ReviewService reviews,
      ReportReaders readers) {
    this.currentActor = currentActor;
    this.reports = reports;
    this.mapper = mapper;
    this.access = access;
    this.guards = guards;
    this.reviews = reviews;
    this.readers = readers;
  }

  /** What somebody is to a report; empty for who takes no part in it as it stands. */
  Set<Mover> movers(Actor actor, Report report) {
    return access.movers(actor, report, reviews.known(report.getReviewId()));
  }

  /**
   * A report in which the caller takes part.
   *
   * @throws Refusal.NotFound when the caller may not know of it as it stands
   */
  public Opened open(UUID id) {
    Report report = reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return opened(report);
  }

  private Opened opened(Report report) {
    Actor actor = currentActor.get();
    Review review = reviews.known(report.getReviewId());
    Set<Mover> movers = access.movers(actor, report, review);
    if (movers.isEmpty()) {
      throw new Refusal.NotFound();
    }
    return new Opened(report, review, actor, movers);
  }

  /** The same for who reads its text: of a frozen one it is written down who opened it. */
  public Opened openToRead(UUID id) {
    Opened opened = open(id);
    if (opened.report().getState().isFrozen()) {
      readers.opened(opened.actor(), id);
    }
    return opened;
  }

  /** The edition of a review that is being made, held in its state until the transaction ends. */
  public Optional<Report> openOf(UUID reviewId) {
    Optional<Report> found = reports.openOf(reviewId);
    found.ifPresent(reports::share);
    return found.filter(report -> !report.getState().isFrozen());
  }

  /** As {@link #open}, locked: the caller changes what may move it. */
  public Opened openLocked(UUID id) {
    Report report = open(id).report();
    reports.lock(report);
    return opened(report);
  }

  /** The same, held in its state until the transaction ends. */
  public Opened openHeld(UUID id) {
    Report report = open(id).report();
    reports.share(report);
    return opened(report);
  }

  /**
   * A report that the caller is about to move, locked.
   *
   * @throws Refusal.NotAllowed when the caller may never move it so
   */
  public Opened openFor(UUID id, ReportAction action, String ifMatch) {
    Opened opened = open(id);
    ReportLifecycle.TABLE.requireMayEver(action, opened.movers());
    reports.lock(opened.report());
    Versions.require(
        ifMatch,
        opened.report().getVersion(),
        () -> versioned(opened.report(), opened.movers()).body());
    return opened;
  }

  /**
   * Asks the features above what the move still needs.
   *
   * @param passedOver the warnings that the mover passes over by saying so
   */
  public void requireComplete(Opened opened, ReportAction action, Set<Warning> passedOver) {
    List<String> lacking =
        guards.stream()
            .filter(guard -> guard.actions().contains(action))
            .filter(guard -> guard.warning().filter(passedOver::contains).isEmpty())
            .flatMap(guard -> guard.lacking(opened.report(), opened.actor()).stream())
            .toList();
    if (!lacking.isEmpty()) {
      throw new Refusal.AgainstTheRules(lacking);
    }
  }

  public Versioned<ReportResponse> saved(Opened opened) {
    reports.flush();
    return versioned(opened.report(), opened.movers());
  }

  Versioned<ReportResponse> versioned(Report report, Set<Mover> movers) {
    return new Versioned<>(
        mapper.toResponse(report, ReportLifecycle.TABLE.allowed(report.getState(), movers)),
        report.getVersion());
  }
}
