package org.lantern.school.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class TiesChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000004");
  private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000005");
  private static final UUID SCHOOL = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID TRUST = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @Test
  void changed_ties_publish_what_was_promised_and_not_of_what_kind_they_are() {
    PublishedEvents.assertKept(
        new TiesChanged(
            ID,
            List.of(
                new TiesChanged.Item(FIRST, SCHOOL, null, LocalDate.of(2026, 9, 1), null),
                new TiesChanged.Item(
                    SECOND, null, TRUST, LocalDate.of(2025, 9, 1), LocalDate.of(2027, 8, 31)))));
  }
}
