package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;
import org.lantern.review.review.ReviewTeam;

/** What staff are asked to do about a report; nobody who is or was on its review's team. */
@Singleton
public class StaffTasks {
  private final ReviewTeam team;

  StaffTasks(ReviewTeam team) {
    this.team = team;
  }

  public Task of(String kind, Role role, Report report) {
    return about(report.getId(), kind, role, report);
  }

  /** Of something that belongs to the report, to which it leads. */
  public Task about(UUID subjectId, String kind, Role role, Report report) {
    return task(subjectId, kind, role, report, "/reports/" + report.getId());
  }

  /** For administrators while they do not read the report yet: it leads them to the review. */
  Task leadingToReview(String kind, Report report) {
    String review = "/reviews/" + report.getReviewId();
    return task(report.getId(), kind, Role.NETWORK_ADMIN, report, review);
  }

  private Task task(UUID subjectId, String kind, Role role, Report report, String link) {
    return Task.ofNetwork(kind, subjectId, role, report.getSchoolId(), link)
        .except(team.everMembers(report.getReviewId()));
  }
}
