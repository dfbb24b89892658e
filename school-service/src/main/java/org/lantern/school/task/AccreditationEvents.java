package org.lantern.school.task;

import jakarta.inject.Singleton;

/** What accreditation-service tells: its tasks. */
@Singleton
public class AccreditationEvents extends TaskEvents {
  AccreditationEvents(TaskService tasks) {
    super("accreditation", tasks);
  }
}
