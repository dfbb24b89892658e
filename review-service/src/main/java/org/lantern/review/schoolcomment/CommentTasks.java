package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.task.Task;
import org.lantern.review.report.Report;
import org.lantern.review.review.ReviewTeam;

/** How the tasks of a comment look: they lead to its report. */
@Singleton
class CommentTasks {
  private static final String OVERDUE = "report-comment-overdue";

  private final SchoolCommentRepository comments;
  private final ReviewTeam team;
  private final MergedPeople merged;

  CommentTasks(SchoolCommentRepository comments, ReviewTeam team, MergedPeople merged) {
    this.comments = comments;
    this.team = team;
    this.merged = merged;
  }

  /** Empty while nobody does that part of the report. */
  List<Task> toDo(String kind, UUID commentId, Function<Report, UUID> who) {
    Report report = comments.reportOf(commentId);
    return Optional.ofNullable(who.apply(report)).map(merged::standsFor).stream()
        .map(person -> Task.ofPerson(kind, commentId, person, report.getSchoolId(), link(report)))
        .toList();
  }

  /** Who wrote the report or was on the team does not see to it. */
  Task overdue(UUID commentId) {
    Report report = comments.reportOf(commentId);
    return Task.ofNetwork(
            OVERDUE, commentId, Role.NETWORK_ADMIN, report.getSchoolId(), link(report))
        .except(team.everMembers(report.getReviewId()));
  }

  private static String link(Report report) {
    return "/reports/" + report.getId();
  }
}
