package org.lantern.school.task;

import java.util.Locale;
import org.lantern.kit.problem.Refusal;

/**
 * Which of the caller's tasks are wanted; everything given must hold.
 *
 * @param state open or closed, in capitals or not; null for both
 * @param overdue whether only open ones whose day has passed
 */
record TaskQuery(String state, String kind, boolean overdue) {
  TaskQuery {
    state = state == null ? null : state.toLowerCase(Locale.ROOT);
    if (state != null && !state.equals("open") && !state.equals("closed")) {
      throw new Refusal.Unreadable("The state of a task is open or closed.");
    }
    if (kind != null && kind.indexOf('\0') >= 0) {
      throw new Refusal.Unreadable("A kind of task has no NUL in it.");
    }
  }
}
