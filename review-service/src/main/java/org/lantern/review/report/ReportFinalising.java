package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;
import org.lantern.review.review.ReviewService;

/**
 * A report whose facts are checked waits to be made final, by administrators who were not on the
 * team and, where the season says so, by its author, too.
 */
@Singleton
class ReportFinalising implements LimitedStep {
  private static final String TO_FINALISE = "report-to-finalise";
  private static final String OVERDUE = "report-finalising-overdue";

  private final ReportRepository reports;
  private final ReportAccess access;
  private final ReviewService reviews;
  private final StaffTasks staff;
  private final MergedPeople merged;

  ReportFinalising(
      ReportRepository reports,
      ReportAccess access,
      ReviewService reviews,
      StaffTasks staff,
      MergedPeople merged) {
    this.reports = reports;
    this.access = access;
    this.reviews = reviews;
    this.staff = staff;
    this.merged = merged;
  }

  @Override
  public Step step() {
    return Step.FINALISE_REPORT;
  }

  @Override
  public String kind() {
    return TO_FINALISE;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    Report report = report(subjectId);
    List<Task> toDo = new ArrayList<>(List.of(staff.of(TO_FINALISE, Role.NETWORK_ADMIN, report)));
    if (access.authorFinalises(reviews.known(report.getReviewId()))) {
      UUID author = merged.standsFor(report.getAuthorId());
      toDo.add(
          Task.ofPerson(
              TO_FINALISE, subjectId, author, report.getSchoolId(), "/reports/" + subjectId));
    }
    return toDo;
  }

  @Override
  public Task overdue(UUID subjectId) {
    return staff.of(OVERDUE, Role.NETWORK_ADMIN, report(subjectId));
  }

  private Report report(UUID id) {
    return reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }
}
