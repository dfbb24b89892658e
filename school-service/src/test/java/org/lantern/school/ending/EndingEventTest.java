package org.lantern.school.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.PublishedEvents;

class EndingEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID SCHOOL = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID SUCCESSOR = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @CsvSource({"SEE, SEEN", "SETTLE, SETTLED", "DROP, DROPPED"})
  void a_moved_ending_publishes_what_was_promised(EndingAction action, EndingState state) {
    PublishedEvents.assertKept(
        new EndingEvent(
            action,
            ID,
            SCHOOL,
            EndingKind.MERGED_INTO_MEMBER,
            LocalDate.of(2026, 8, 31),
            List.of(SUCCESSOR),
            state));
  }
}
