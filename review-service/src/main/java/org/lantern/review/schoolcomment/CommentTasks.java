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
import org.lantern.review.report.StaffTasks;

/** How the tasks of a comment look: they lead to its report. */
@Singleton
class CommentTasks {
  private static final String OVERDUE = "report-comment-overdue";

  private final SchoolCommentRepository comments;
  private final StaffTasks staff;
  private final MergedPeople merged;

  CommentTasks(SchoolCommentRepository comments, StaffTasks staff, MergedPeople merged) {
    this.comments = comments;
    this.staff = staff;
    this.merged = merged;
  }

  /** Empty while nobody does that part of the report. */
  List<Task> toDo(String kind, UUID commentId, Function<Report, UUID> who) {
    Report report = comments.reportOf(commentId);
    return Optional.ofNullable(who.apply(report)).map(merged::standsFor).stream()
        .map(
            person ->
                Task.ofPerson(
                    kind, commentId, person, report.getSchoolId(), "/reports/" + report.getId()))
        .toList();
  }

  Task overdue(UUID commentId) {
    Role administrators = Role.NETWORK_ADMIN;
    return staff.about(commentId, OVERDUE, administrators, comments.reportOf(commentId));
  }
}
