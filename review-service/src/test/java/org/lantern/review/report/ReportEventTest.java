package org.lantern.review.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;

class ReportEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FINALISE")
  void every_other_move_publishes_what_was_promised(ReportAction action) {
    PublishedEvents.assertKept(
        new ReportEvent.ReportMoved(action, ID, OTHER, THIRD, ReportState.QUALITY_CHECK));
  }

  @Test
  void a_final_report_publishes_what_was_promised() {
    PublishedEvents.assertKept(
        new ReportEvent.ReportFinalised(
            ID,
            OTHER,
            THIRD,
            1,
            "LR-2026-0001",
            "0123456789abcdef",
            Instant.parse("2026-11-20T10:15:30Z"),
            List.of(ID),
            List.of(new ReportEvent.ReportFinalised.Evaluation(OTHER, true))));
  }
}
