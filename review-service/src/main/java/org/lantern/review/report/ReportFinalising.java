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
import org.lantern.review.review.ReviewTeam;

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
  private final ReviewTeam team;
  private final MergedPeople merged;

  ReportFinalising(
      ReportRepository reports,
      ReportAccess access,
      ReviewService reviews,
      ReviewTeam team,
      MergedPeople merged) {
    this.reports = reports;
    this.access = access;
    this.reviews = reviews;
    this.team = team;
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
    List<Task> toDo = new ArrayList<>(List.of(ofAdministrators(TO_FINALISE, report)));
    if (access.authorFinalises(reviews.known(report.getReviewId()))) {
      UUID author = merged.standsFor(report.getAuthorId());
      toDo.add(Task.ofPerson(TO_FINALISE, subjectId, author, report.getSchoolId(), link(report)));
    }
    return toDo;
  }

  @Override
  public Task overdue(UUID subjectId) {
    return ofAdministrators(OVERDUE, report(subjectId));
  }

  private Task ofAdministrators(String kind, Report report) {
    return Task.ofNetwork(
            kind, report.getId(), Role.NETWORK_ADMIN, report.getSchoolId(), link(report))
        .except(team.everMembers(report.getReviewId()));
  }

  private static String link(Report report) {
    return "/reports/" + report.getId();
  }

  private Report report(UUID id) {
    return reports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }
}
