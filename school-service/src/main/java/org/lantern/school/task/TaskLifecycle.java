package org.lantern.school.task;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.task.TaskState.CLOSED;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a task. */
final class TaskLifecycle {
  static final Lifecycle<TaskState, TaskAction> TABLE =
      Lifecycle.of(
          "task",
          row(
              TaskState.OPEN,
              TaskAction.CLOSE,
              CLOSED,
              Relation.SYSTEM,
              "What it waited for has happened, or is not needed any more."),
          row(
              TaskState.OPEN,
              TaskAction.FINISH,
              CLOSED,
              Relation.CONCERNED,
              "Whose it is says that it is done, where nothing else can tell."),
          row(
              CLOSED,
              TaskAction.OPEN,
              TaskState.OPEN,
              Relation.SYSTEM,
              "The same is waited for again, such as a report submitted a second time."));

  private TaskLifecycle() {}
}
