package org.lantern.review.objection;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.PublishedEvents;

class ObjectionEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final UUID THIRD = UUID.fromString("01900000-0000-7000-8000-000000000003");

  @ParameterizedTest
  @EnumSource
  void every_move_publishes_what_was_promised(ObjectionAction action) {
    PublishedEvents.assertKept(new ObjectionEvent(action, ID, OTHER, THIRD, ObjectionState.RAISED));
  }
}
