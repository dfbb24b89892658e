package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;
import org.lantern.review.report.Report;

/** A comment on a fact waits for the author's proposal. */
@Singleton
class CommentAnswering implements LimitedStep {
  private static final String TO_ANSWER = "report-comment-to-answer";

  private final CommentTasks tasks;

  CommentAnswering(CommentTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Step step() {
    return Step.ANSWER_COMMENT;
  }

  @Override
  public String kind() {
    return TO_ANSWER;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return tasks.toDo(TO_ANSWER, subjectId, Report::getAuthorId);
  }

  @Override
  public Task overdue(UUID subjectId) {
    return tasks.overdue(subjectId);
  }
}
