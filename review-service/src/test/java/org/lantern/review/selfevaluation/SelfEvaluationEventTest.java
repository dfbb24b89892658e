package org.lantern.review.selfevaluation;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;

class SelfEvaluationEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(SelfEvaluationAction action) {
    SelfEvaluationState state =
        action == SelfEvaluationAction.FILE ? SelfEvaluationState.FILED : SelfEvaluationState.DRAFT;

    PublishedEvents.assertKept(new SelfEvaluationEvent(action, ID, state));
  }
}
