package org.lantern.review.dayoffer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;
import org.lantern.review.programme.VisitMode;

class DayOfferEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(DayOfferAction action) {
    PublishedEvents.assertKept(
        new DayOfferEvent(
            action,
            ID,
            OTHER,
            THIRD,
            List.of(DAY),
            List.of(new VisitDay(DAY, DayPart.MORNING, VisitMode.ONLINE)),
            List.of(new VisitDay(DAY.plusDays(1), null, null)),
            DayOfferState.OFFERED));
  }
}
