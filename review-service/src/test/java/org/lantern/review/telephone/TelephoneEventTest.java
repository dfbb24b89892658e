package org.lantern.review.telephone;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;

class TelephoneEventTest {
  private static UUID id(int number) {
    return UUID.fromString("01900000-0000-7000-8000-00000000000" + number);
  }

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(TelephoneAction action) {
    PublishedEvents.assertKept(
        new TelephoneEvent(
            action,
            id(1),
            "day offer",
            id(2),
            "CONFIRM",
            id(3),
            id(4),
            LocalDate.of(2026, 11, 2),
            id(5),
            TelephoneState.RECORDED));
  }
}
