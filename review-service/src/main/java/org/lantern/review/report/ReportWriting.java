package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;

/** A report waits for its author. */
@Singleton
class ReportWriting implements LimitedStep {
  private static final String TO_WRITE = "report-to-write";
  private static final String OVERDUE = "report-writing-overdue";

  private final ReportRepository reports;
  private final StaffTasks staff;
  private final MergedPeople merged;

  ReportWriting(ReportRepository reports, StaffTasks staff, MergedPeople merged) {
    this.reports = reports;
    this.merged = merged;
    this.staff = staff;
  }

  @Override
  public Step step() {
    return Step.WRITE_REPORT;
  }

  @Override
  public String kind() {
    return TO_WRITE;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    Report report = report(subjectId);
    UUID author = merged.standsFor(report.getAuthorId());
    return List.of(
        Task.ofPerson(TO_WRITE, subjectId, author, report.getSchoolId(), "/reports/" + subjectId));
  }

  @Override
  public Task overdue(UUID subjectId) {
    return staff.leadingToReview(OVERDUE, report(subjectId));
  }

  private Report report(UUID id) {
    return reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }
}
