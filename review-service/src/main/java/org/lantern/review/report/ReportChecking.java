package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;

/** A report waits for its quality check, by nobody who wrote it or was on the team. */
@Singleton
class ReportChecking implements LimitedStep {
  private static final String TO_CHECK = "report-to-check";
  private static final String OVERDUE = "report-check-overdue";

  private final ReportRepository reports;
  private final StaffTasks staff;

  ReportChecking(ReportRepository reports, StaffTasks staff) {
    this.reports = reports;
    this.staff = staff;
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
    return List.of(staff.of(TO_CHECK, Role.QUALITY_ASSURER, report(subjectId)));
  }

  @Override
  public Task overdue(UUID subjectId) {
    return staff.leadingToReview(OVERDUE, report(subjectId));
  }

  private Report report(UUID id) {
    return reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }
}
