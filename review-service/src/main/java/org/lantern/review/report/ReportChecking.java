package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;
import org.lantern.review.review.ReviewTeam;

/** A report waits for its quality check, by nobody who wrote it or was on the team. */
@Singleton
class ReportChecking implements LimitedStep {
  private static final String TO_CHECK = "report-to-check";
  private static final String OVERDUE = "report-check-overdue";

  private final ReportRepository reports;
  private final ReviewTeam team;

  ReportChecking(ReportRepository reports, ReviewTeam team) {
    this.reports = reports;
    this.team = team;
  }

  @Override
  public Step step() {
    return Step.CHECK_REPORT;
  }

  @Override
  public String kind() {
    return TO_CHECK;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return List.of(task(TO_CHECK, subjectId, Role.QUALITY_ASSURER, "/reports/" + subjectId));
  }

  /** Administrators do not read the report yet, so it leads them to the review. */
  @Override
  public Task overdue(UUID subjectId) {
    UUID review = report(subjectId).getReviewId();
    return task(OVERDUE, subjectId, Role.NETWORK_ADMIN, "/reviews/" + review);
  }

  private Task task(String kind, UUID subjectId, Role role, String link) {
    Report report = report(subjectId);
    return Task.ofNetwork(kind, subjectId, role, report.getSchoolId(), link)
        .except(team.everMembers(report.getReviewId()));
  }

  private Report report(UUID id) {
    return reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }
}
