package org.lantern.school.newyear;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.PublishedEvents;

class YearEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @ParameterizedTest
  @CsvSource({
    "DRAFT, DRAFTED",
    "CHOOSE, DRAFTED",
    "START, STARTED",
    "FINISH, DONE",
    "DROP, DROPPED"
  })
  void a_moved_year_publishes_what_was_promised(YearAction action, YearState state) {
    PublishedEvents.assertKept(
        new YearEvent(
            action, ID, "2027/28", LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31), state));
  }
}
