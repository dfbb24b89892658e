package org.lantern.school.task;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class TaskLifecycleTest {
  @Test
  void every_cell_is_as_drawn() {
    LifecycleChecks.assertGrid(
        TaskLifecycle.TABLE,
        TaskState.class,
        """
               | OPEN        | CLOSE         | FINISH
        OPEN   |             | CLOSED SYSTEM | CLOSED CONCERNED
        CLOSED | OPEN SYSTEM |               |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(TaskLifecycle.TABLE);
  }
}
