package org.lantern.review.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.EditionService;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportResponse;
import org.lantern.review.report.StaffTasks;

/** Holds a report while the school disputes it. */
@ApplicationScoped
public class DisputeService {
  private static final String DISPUTED = "report-disputed";

  private final DisputeRepository disputes;
  private final DisputeMapper mapper;
  private final ReportDesk desk;
  private final EditionService editions;
  private final StaffTasks staff;
  private final Tasks tasks;
  private final NetworkTime time;
  private final Ids ids;

  DisputeService(
      DisputeRepository disputes,
      DisputeMapper mapper,
      ReportDesk desk,
      EditionService editions,
      StaffTasks staff,
      Tasks tasks,
      NetworkTime time,
      Ids ids) {
    this.disputes = disputes;
    this.mapper = mapper;
    this.desk = desk;
    this.editions = editions;
    this.staff = staff;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  /** For the school, its administrators and the assurer; not for the team that is disputed. */
  @Transactional
  List<DisputeResponse> list(UUID reportId) {
    desk.open(reportId).require(Relation.HOST_HEAD, Role.NETWORK_ADMIN, Role.QUALITY_ASSURER);
    return disputes.of(reportId).stream().map(mapper::toResponse).toList();
  }

  @Transactional
  Versioned<ReportResponse> dispute(UUID reportId, String reason, String ifMatch) {
    Opened opened = desk.openFor(reportId, ReportAction.DISPUTE, ifMatch);
    Report report = opened.report();
    Transition move = report.move(ReportAction.DISPUTE, opened.movers());
    if (disputes.open(reportId).isPresent()) {
      throw new Refusal.AlreadyThere(
          "A dispute over this report is open already. Wait for its outcome.");
    }
    UUID by = opened.actor().personId();
    disputes.persist(new ReportHold(ids.next(), reportId, reason, by, time.now()));
    editions.moved(opened, move, null);
    tasks.open(staff.of(DISPUTED, Role.NETWORK_ADMIN, report));
    return desk.saved(opened);
  }

  @Transactional
  Versioned<ReportResponse> lift(UUID reportId, String outcome, String ifMatch) {
    Opened opened = desk.openFor(reportId, ReportAction.LIFT_DISPUTE, ifMatch);
    Transition move = opened.report().move(ReportAction.LIFT_DISPUTE, opened.movers());
    ReportHold hold =
        disputes
            .open(reportId)
            .orElseThrow(
                () ->
                    new Refusal.NotInThisState(
                        "No dispute over this report is open.", List.of("FINALISE")));
    hold.lift(outcome, opened.actor().personId(), time.now());
    editions.moved(opened, move, null);
    tasks.close(DISPUTED, reportId);
    return desk.saved(opened);
  }
}
