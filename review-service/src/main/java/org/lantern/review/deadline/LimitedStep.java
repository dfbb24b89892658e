package org.lantern.review.deadline;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.task.Task;

/** How the tasks of a step look; a bean of the feature that owns what the step is about. */
public interface LimitedStep {
  Step step();

  /** The kind of the tasks that wait for somebody. */
  String kind();

  /**
   * What waits for those who must act, all of one kind and without their day; empty while there is
   * nobody.
   */
  List<Task> toDo(UUID subjectId);

  /** What tells administrators that it is overdue. */
  Task overdue(UUID subjectId);
}
