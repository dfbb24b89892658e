package org.lantern.school.task;

/** Where a task stands. */
public enum TaskState {
  OPEN,
  CLOSED
}
