package org.lantern.review.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.review.review.FindingsAgreed;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;

/**
 * Begins the editions of a report, amends, supersedes and voids them; and records the moves of all.
 */
@ApplicationScoped
public class EditionService implements FindingsAgreed {
  private static final String TO_RECONSIDER = "report-voided-practice";

  private final ReportDesk desk;
  private final ReportRepository reports;
  private final ReportComposer composer;
  private final List<ReportPart> parts;
  private final ReviewTeam team;
  private final StaffTasks staff;
  private final Transitions transitions;
  private final Tasks tasks;
  private final Ids ids;

  EditionService(
      ReportDesk desk,
      ReportRepository reports,
      ReportComposer composer,
      @All List<ReportPart> parts,
      ReviewTeam team,
      StaffTasks staff,
      Transitions transitions,
      Tasks tasks,
      Ids ids) {
    this.desk = desk;
    this.reports = reports;
    this.composer = composer;
    this.parts = parts;
    this.team = team;
    this.staff = staff;
    this.transitions = transitions;
    this.tasks = tasks;
    this.ids = ids;
  }

  /** Agreed findings begin a report, written by the lead. */
  @Override
  public void findingsAgreed(Review review) {
    UUID id = ids.next();
    Report report = new Report(id, review.getId(), review.getSubject(), leadOf(review.getId()));
    begin(report, review, Optional.empty());
  }

  private UUID leadOf(UUID reviewId) {
    return team.lead(reviewId)
        .orElseThrow(
            () ->
                new Refusal.AgainstTheRules(
                    "Nobody leads this review just now, so nobody could write the report. Seat a"
                        + " lead first."));
  }

  private void begin(Report report, Review review, Optional<Report> earlier) {
    reports.persistAndFlush(report);
    transitions.record(Actor.SYSTEM, report.begun());
    parts.forEach(part -> part.begun(report, review, earlier));
  }

  /** Words were taken out of a final report: it makes way for an edition without them. */
  void amendAtOnce(Actor actor, Report last, UUID nextId, Review review, Report.Frozen frozen) {
    supersede(last);
    Report next = last.nextEdition(nextId, last.getAuthorId());
    Transition made = next.frozenAtOnce(frozen, last);
    reports.persistAndFlush(next);
    transitions.record(actor, made);
    parts.forEach(part -> part.begun(next, review, Optional.of(last)));
  }

  List<UUID> teamOf(Review review) {
    return team.members(review.getId());
  }

  /** The edition before makes way; it stays readable as superseded. */
  void supersede(Report report) {
    for (Report earlier : reports.of(report.getReviewId())) {
      if (earlier.getState() == ReportState.FINAL) {
        reports.lock(earlier);
        Set<Mover> system = Set.of(Relation.SYSTEM);
        moved(Actor.SYSTEM, earlier, earlier.move(ReportAction.SUPERSEDE, system), null);
      }
    }
    reports.flush();
  }

  /** A new edition, which begins from the final one and goes the same way. */
  @Transactional
  Versioned<ReportResponse> amend(UUID id, String ifMatch, String reason) {
    Opened opened = desk.openFor(id, ReportAction.AMEND, ifMatch);
    Report report = opened.report();
    Transition move = report.move(ReportAction.AMEND, opened.movers());
    if (reports.openOf(report.getReviewId()).isPresent()) {
      throw new Refusal.AlreadyThere(
          "This report is being amended already. Wait until that edition is final.");
    }
    moved(opened, move, reason);
    UUID author = leadOf(report.getReviewId());
    begin(report.nextEdition(ids.next(), author), opened.review(), Optional.of(report));
    return desk.saved(opened);
  }

  /** What was decided on a practice does not fall with the report: people look at it again. */
  @Transactional
  Versioned<ReportResponse> voidIt(UUID id, String ifMatch, String reason) {
    Opened opened = desk.openFor(id, ReportAction.VOID, ifMatch);
    Transition move = opened.report().move(ReportAction.VOID, opened.movers());
    desk.requireComplete(opened, ReportAction.VOID, Set.of());
    moved(opened, move, reason);
    if (composer.recommends(opened.review())) {
      tasks.open(staff.of(TO_RECONSIDER, Role.NETWORK_ADMIN, opened.report()));
    }
    return desk.saved(opened);
  }

  /** A move of the features above, recorded and told like all others. */
  public void moved(Opened opened, Transition move, String reason) {
    moved(opened.actor(), opened.report(), move, reason);
  }

  void moved(Actor actor, Report report, Transition move, String reason) {
    transitions.record(actor, move, reason);
    reports.flush();
    if (move.from() == move.to()) {
      reports.touch(report);
    }
    parts.forEach(part -> part.moved(report, (ReportAction) move.action()));
  }
}
