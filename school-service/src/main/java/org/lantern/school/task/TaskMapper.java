package org.lantern.school.task;

import java.util.List;
import org.mapstruct.Mapper;

/** A task to its representation, with the sentences of its kind. */
@Mapper
interface TaskMapper {
  TaskResponse toResponse(
      CollectedTask task,
      String title,
      String toDo,
      TaskState state,
      boolean overdue,
      List<TaskAction> allowedActions);
}
