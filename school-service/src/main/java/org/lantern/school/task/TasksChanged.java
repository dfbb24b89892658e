package org.lantern.school.task;

import java.util.UUID;

/**
 * Told, in the same transaction, that a task was opened or closed; the feature above that writes
 * mails listens. A task told as opened may be open already, and may be closed again.
 */
public interface TasksChanged {
  void taskOpened(UUID taskId);

  void taskClosed(UUID taskId);
}
