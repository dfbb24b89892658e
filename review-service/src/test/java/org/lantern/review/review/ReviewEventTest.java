package org.lantern.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;
import org.lantern.review.dayoffer.DayPart;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.subject.Subject;

class ReviewEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(ReviewAction action) {
    PublishedEvents.assertKept(
        new ReviewEvent(
            action,
            ID,
            OTHER,
            THIRD,
            Subject.ofArea("Mathematics", THIRD, List.of(OTHER)),
            ID,
            List.of(DAY),
            List.of(new VisitDay(DAY, DayPart.MORNING, VisitMode.ONLINE)),
            ReviewState.DATED,
            action == ReviewAction.CANCEL ? new Cancellation(CancelledFor.HOST, 4) : null));
  }
}
