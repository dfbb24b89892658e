package org.lantern.review.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.review.identity.IdentityService;
import org.lantern.review.review.LeadChanged;
import org.lantern.review.review.OnTeam;
import org.lantern.review.writing.SharingRequest;

/** Takes reports from the first draft to the final edition, and hands them to their readers. */
@ApplicationScoped
public class ReportService implements LeadChanged {
  static final String THING = "report";

  private final ReportDesk desk;
  private final CurrentActor currentActor;
  private final ReportRepository reports;
  private final ReportComposer composer;
  private final ReportReaders readers;
  private final EditionService editions;
  private final HandsService hands;
  private final FactsService facts;
  private final FactsDeadline deadline;
  private final ReportDeadlines deadlines;
  private final MergedPeople merged;
  private final IdentityService identities;
  private final List<ReportFinalised> listeners;
  private final Transitions transitions;

  ReportService(
      ReportDesk desk,
      CurrentActor currentActor,
      ReportRepository reports,
      ReportComposer composer,
      ReportReaders readers,
      EditionService editions,
      HandsService hands,
      FactsService facts,
      FactsDeadline deadline,
      ReportDeadlines deadlines,
      MergedPeople merged,
      IdentityService identities,
      @All List<ReportFinalised> listeners,
      Transitions transitions) {
    this.desk = desk;
    this.currentActor = currentActor;
    this.reports = reports;
    this.composer = composer;
    this.readers = readers;
    this.editions = editions;
    this.hands = hands;
    this.facts = facts;
    this.deadline = deadline;
    this.deadlines = deadlines;
    this.merged = merged;
    this.identities = identities;
    this.listeners = listeners;
    this.transitions = transitions;
  }

  /**
   * The lead left the team and somebody else leads: they write on what is not final yet. Nothing
   * happens where the first is not the author.
   */
  @Override
  public void leadChanged(UUID reviewId, UUID from, UUID to) {
    reports
        .openOf(reviewId)
        .filter(report -> report.getAuthorId().equals(from))
        .ifPresent(
            report -> {
              reports.lock(report);
              Hands before = Hands.of(report);
              editions.moved(Actor.SYSTEM, report, report.changeAuthor(to), null);
              hands.changed(report, before);
              deadlines.authorMoved(report, from);
            });
  }

  @Transactional
  Versioned<ReportResponse> submit(UUID id, String ifMatch, SubmitRequest how) {
    Opened opened = desk.openFor(id, ReportAction.SUBMIT, ifMatch);
    Transition move = opened.report().move(ReportAction.SUBMIT, opened.movers());
    desk.requireComplete(opened, ReportAction.SUBMIT, how == null ? Set.of() : how.passedOver());
    editions.moved(opened, move, null);
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> sendBack(UUID id, String ifMatch, SendBackRequest why) {
    Opened opened = desk.openFor(id, ReportAction.SEND_BACK, ifMatch);
    Transition move = opened.report().move(ReportAction.SEND_BACK, opened.movers());
    String reason = why == null || why.reason() == null ? "" : why.reason().strip();
    desk.requireComplete(
        opened, ReportAction.SEND_BACK, reason.isEmpty() ? Set.of() : Set.of(Warning.NO_REASON));
    editions.moved(opened, move, reason.isEmpty() ? null : reason);
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> release(UUID id, String ifMatch, SharingRequest how) {
    Opened opened = desk.openFor(id, ReportAction.RELEASE, ifMatch);
    Report report = opened.report();
    LocalDate dueOn = deadline.of(opened.review());
    Transition move = report.release(opened.actor().personId(), dueOn, opened.movers());
    desk.requireComplete(
        opened,
        ReportAction.RELEASE,
        SharingRequest.acknowledged(how) ? Set.of(Warning.NAMES) : Set.of());
    editions.moved(opened, move, null);
    facts.asked(report, opened.review());
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> takeOver(UUID id, String ifMatch) {
    Opened opened = desk.openFor(id, ReportAction.TAKE_OVER, ifMatch);
    Hands before = Hands.of(opened.report());
    Transition move = opened.report().takeOver(opened.actor().personId(), opened.movers());
    desk.requireComplete(opened, ReportAction.TAKE_OVER, Set.of());
    editions.moved(opened, move, null);
    hands.changed(opened.report(), before);
    return desk.saved(opened);
  }

  /** Freezes the report; accreditation-service hears of it and opens its decisions. */
  @Transactional
  Versioned<ReportResponse> finalise(UUID id, String ifMatch) {
    merged.hold();
    Opened opened = desk.openFor(id, ReportAction.FINALISE, ifMatch);
    Report report = opened.report();
    ReportLifecycle.TABLE.next(report.getState(), ReportAction.FINALISE, opened.movers());
    desk.requireComplete(opened, ReportAction.FINALISE, Set.of());
    editions.supersede(report);
    Report.Frozen frozen = composer.freeze(report, opened.review(), numberOf(report));
    editions.moved(opened, report.finalise(frozen, opened.movers()), null);
    if (report.getEdition() == 1) {
      listeners.forEach(each -> each.reportFinalised(opened.review()));
    }
    reports.flush();
    identities.eraseAgain(reports.erasedAuthors(report));
    return desk.saved(opened);
  }

  /**
   * Since when no edition of a review's report is made any more; empty while one is, or none was.
   */
  public Optional<Instant> settledSince(UUID reviewId) {
    return reports.settledSince(reviewId);
  }

  /** Whether the newest edition of a review's report is void, and no other is made. */
  public boolean isVoid(UUID reviewId) {
    return reports.of(reviewId).stream()
        .findFirst()
        .filter(newest -> newest.getState() == ReportState.VOIDED)
        .isPresent();
  }

  /** An amended edition keeps the number of the first. */
  private String numberOf(Report report) {
    if (report.getEdition() == 1) {
      return composer.number(reports.nextNumber());
    }
    Report first = reports.of(report.getReviewId()).getLast();
    return first.getNumber() + "-" + report.getEdition();
  }

  /** For those with a part in it, and once it is frozen for those with whom it was shared. */
  @Transactional
  Versioned<ReportResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Report report = reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Set<Mover> movers = desk.movers(actor, report);
    if (movers.isEmpty() && !readers.mayRead(actor, id)) {
      throw new Refusal.NotFound();
    }
    Versioned<ReportResponse> found = desk.versioned(report, movers);
    if (report.getState().isFrozen()) {
      readers.opened(actor, id);
    }
    return movers.isEmpty() ? new Versioned<>(found.body().shared(), found.version()) : found;
  }

  /** The newest edition that the caller may read. */
  @Transactional
  public Versioned<ReportResponse> ofReview(UUID reviewId) {
    return readers
        .newestFor(currentActor.get(), reviewId)
        .map(this::get)
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The moves of a report; why a draft was sent back stays between its assurer and the team. */
  @Transactional
  List<HistoryResponse> history(UUID id) {
    Opened opened = desk.open(id);
    boolean readsDrafts = OnTeam.reads(opened.movers()) || opened.is(Role.QUALITY_ASSURER);
    return transitions.of(THING, id).stream()
        .map(move -> readsDrafts || !isSentBack(move) ? move : move.withoutReason())
        .toList();
  }

  private static boolean isSentBack(HistoryResponse move) {
    return move.action().equals(ReportAction.SEND_BACK.name());
  }
}
