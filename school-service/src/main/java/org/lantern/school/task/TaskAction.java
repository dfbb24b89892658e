package org.lantern.school.task;

/** What can happen to a task. */
public enum TaskAction {
  OPEN,
  CLOSE,
  FINISH
}
