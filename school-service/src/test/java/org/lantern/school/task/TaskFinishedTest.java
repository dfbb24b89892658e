package org.lantern.school.task;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class TaskFinishedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Test
  void a_finished_task_publishes_what_was_promised() {
    PublishedEvents.assertKept(new TaskFinished(ID, "mail-bounced", OTHER));
  }
}
