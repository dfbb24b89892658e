package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;
import org.lantern.review.report.Report;

/** What the author proposes waits for the report's assurer, where there is one. */
@Singleton
class CommentDeciding implements LimitedStep {
  private static final String TO_DECIDE = "report-comment-to-decide";

  private final CommentTasks tasks;

  CommentDeciding(CommentTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Step step() {
    return Step.DECIDE_COMMENT;
  }

  @Override
  public String kind() {
    return TO_DECIDE;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return tasks.toDo(TO_DECIDE, subjectId, Report::getAssurerId);
  }

  @Override
  public Task overdue(UUID subjectId) {
    return tasks.overdue(subjectId);
  }
}
