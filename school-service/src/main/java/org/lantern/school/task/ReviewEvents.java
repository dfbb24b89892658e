package org.lantern.school.task;

import jakarta.inject.Singleton;

/** What review-service tells: its tasks. */
@Singleton
public class ReviewEvents extends TaskEvents {
  ReviewEvents(TaskService tasks) {
    super("review", tasks);
  }
}
