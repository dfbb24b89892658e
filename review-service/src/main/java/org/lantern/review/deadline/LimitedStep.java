package org.lantern.review.deadline;

import java.util.UUID;
import org.lantern.kit.task.Task;

/** How the tasks of a step look; a bean of the feature that owns what the step is about. */
public interface LimitedStep {
  Step step();

  /** What waits for the one who must act, without its day. */
  Task toDo(UUID subjectId);

  /** What tells administrators that it is overdue. */
  Task overdue(UUID subjectId);
}
