package org.lantern.review.analysis;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;

class AnalysisEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(AnalysisAction action) {
    PublishedEvents.assertKept(new AnalysisEvent(action, ID, AnalysisState.SHARED));
  }
}
