package org.lantern.school.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class EmploymentsChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Test
  void changed_employments_publish_what_was_promised() {
    PublishedEvents.assertKept(
        new EmploymentsChanged(
            ID,
            List.of(
                new EmploymentsChanged.Item(
                    OTHER, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)))));
  }
}
