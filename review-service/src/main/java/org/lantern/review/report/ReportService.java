package org.lantern.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.identity.IdentityService;
import org.lantern.review.review.ReviewTeam;

/** Takes reports from the first draft to the final edition, and hands them to their readers. */
@ApplicationScoped
public class ReportService {
  private static final String TO_CHECK = "report-to-check";
  private static final String TO_COMMENT = "report-to-comment";
  private static final String TO_FINALISE = "report-to-finalise";
  static final String THING = "report";

  private final ReportDesk desk;
  private final CurrentActor currentActor;
  private final ReportRepository reports;
  private final ReportComposer composer;
  private final ReportReaders readers;
  private final EditionService editions;
  private final ReviewTeam team;
  private final CalendarCopyService calendars;
  private final MergedPeople merged;
  private final IdentityService identities;
  private final ReportFinalised listener;
  private final Transitions transitions;
  private final Tasks tasks;
  private final TimedMoves clock;
  private final NetworkTime time;
  private final int commentDays;

  ReportService(
      ReportDesk desk,
      CurrentActor currentActor,
      ReportRepository reports,
      ReportComposer composer,
      ReportReaders readers,
      EditionService editions,
      ReviewTeam team,
      CalendarCopyService calendars,
      MergedPeople merged,
      IdentityService identities,
      ReportFinalised listener,
      Transitions transitions,
      Tasks tasks,
      TimedMoves clock,
      NetworkTime time,
      @ConfigProperty(name = "lantern.report.comment-working-days", defaultValue = "5")
          int commentDays) {
    this.desk = desk;
    this.currentActor = currentActor;
    this.reports = reports;
    this.composer = composer;
    this.readers = readers;
    this.editions = editions;
    this.team = team;
    this.calendars = calendars;
    this.merged = merged;
    this.identities = identities;
    this.listener = listener;
    this.transitions = transitions;
    this.tasks = tasks;
    this.clock = clock;
    this.time = time;
    this.commentDays = commentDays;
  }

  /**
   * The lead left the team and somebody else leads: they write on what is not final yet. Nothing
   * happens where the first is not the author.
   */
  public void authorMoves(UUID reviewId, UUID from, UUID to) {
    reports
        .openOf(reviewId)
        .filter(report -> report.getAuthorId().equals(from))
        .ifPresent(
            report -> {
              reports.lock(report);
              editions.moved(Actor.SYSTEM, report, report.changeAuthor(to), null);
            });
  }

  @Transactional
  Versioned<ReportResponse> submit(UUID id, String ifMatch, SubmitRequest how) {
    Opened opened = desk.openFor(id, ReportAction.SUBMIT, ifMatch);
    Transition move = opened.report().move(ReportAction.SUBMIT, opened.movers());
    desk.requireComplete(opened, ReportAction.SUBMIT, how != null && how.despiteOpenComments());
    editions.moved(opened, move, null);
    tasks.open(forStaff(TO_CHECK, Role.QUALITY_ASSURER, opened.report()));
    return desk.saved(opened);
  }

  /** Who wrote the report or was on the team neither checks nor finalises it. */
  private Task forStaff(String kind, Role role, Report report) {
    return Task.ofNetwork(kind, report.getId(), role, report.getSchoolId(), link(report))
        .except(team.members(report.getReviewId()));
  }

  private static String link(Report report) {
    return "/reports/" + report.getId();
  }

  @Transactional
  Versioned<ReportResponse> sendBack(UUID id, String ifMatch, SendBackRequest why) {
    Opened opened = desk.openFor(id, ReportAction.SEND_BACK, ifMatch);
    Transition move = opened.report().move(ReportAction.SEND_BACK, opened.movers());
    String reason = why == null || why.reason() == null ? "" : why.reason().strip();
    desk.requireComplete(opened, ReportAction.SEND_BACK, !reason.isEmpty());
    editions.moved(opened, move, reason.isEmpty() ? null : reason);
    tasks.close(TO_CHECK, id);
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> release(UUID id, String ifMatch) {
    Opened opened = desk.openFor(id, ReportAction.RELEASE, ifMatch);
    Report report = opened.report();
    LocalDate dueOn = calendars.workingDaysOf(report.getSchoolId()).plus(time.today(), commentDays);
    Transition move = report.release(opened.actor().personId(), dueOn, opened.movers());
    desk.requireComplete(opened, ReportAction.RELEASE, false);
    editions.moved(opened, move, null);
    tasks.close(TO_CHECK, id);
    tasks.open(Task.ofHead(TO_COMMENT, id, report.getSchoolId(), link(report)).dueOn(dueOn));
    Instant over = dueOn.plusDays(1).atStartOfDay(time.zone()).toInstant();
    clock.schedule(THING, id, ReportAction.CONFIRM_FACTS.name(), over);
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> takeOver(UUID id, String ifMatch) {
    Opened opened = desk.openFor(id, ReportAction.TAKE_OVER, ifMatch);
    Transition move = opened.report().takeOver(opened.actor().personId(), opened.movers());
    desk.requireComplete(opened, ReportAction.TAKE_OVER, false);
    editions.moved(opened, move, null);
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> confirmFacts(UUID id, String ifMatch) {
    Opened opened = desk.openFor(id, ReportAction.CONFIRM_FACTS, ifMatch);
    clock.cancel(THING, id, ReportAction.CONFIRM_FACTS.name());
    factsConfirmed(opened.actor(), opened.report(), opened.movers());
    return desk.saved(opened);
  }

  /** The days for comments are over; a report that went on meanwhile is left alone. */
  void factsDue(UUID id) {
    Report report = reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    reports.lock(report);
    if (report.getFactsConfirmedAt() == null) {
      factsConfirmed(Actor.SYSTEM, report, Set.of(Relation.SYSTEM));
    }
  }

  private void factsConfirmed(Actor actor, Report report, Set<? extends Mover> movers) {
    editions.moved(actor, report, report.confirmFacts(time.now(), movers), null);
    tasks.close(TO_COMMENT, report.getId());
    tasks.open(forStaff(TO_FINALISE, Role.NETWORK_ADMIN, report));
  }

  /** Freezes the report; accreditation-service hears of it and opens its decisions. */
  @Transactional
  Versioned<ReportResponse> finalise(UUID id, String ifMatch) {
    merged.hold();
    Opened opened = desk.openFor(id, ReportAction.FINALISE, ifMatch);
    Report report = opened.report();
    ReportLifecycle.TABLE.next(report.getState(), ReportAction.FINALISE, opened.movers());
    desk.requireComplete(opened, ReportAction.FINALISE, false);
    editions.supersede(report);
    Report.Frozen frozen = composer.freeze(report, opened.review(), numberOf(report));
    editions.moved(opened, report.finalise(frozen, opened.movers()), null);
    tasks.close(TO_FINALISE, id);
    if (report.getEdition() == 1) {
      listener.reportFinalised(opened.review());
    }
    reports.flush();
    identities.eraseAgain(reports.erasedAuthors(report));
    return desk.saved(opened);
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
    Actor actor = currentActor.get();
    return reports.of(reviewId).stream()
        .filter(
            report ->
                !desk.movers(actor, report).isEmpty() || readers.mayRead(actor, report.getId()))
        .findFirst()
        .map(report -> get(report.getId()))
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    desk.open(id);
    return transitions.of(THING, id);
  }
}
