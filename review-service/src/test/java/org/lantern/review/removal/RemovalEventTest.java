package org.lantern.review.removal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class RemovalEventTest {
  @Test
  void a_removal_publishes_what_was_promised() {
    PublishedEvents.assertKept(
        new RemovalEvent(
            RemovalAction.REMOVE,
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            UUID.fromString("01900000-0000-7000-8000-000000000002")));
  }
}
