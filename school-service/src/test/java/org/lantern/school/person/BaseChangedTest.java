package org.lantern.school.person;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class BaseChangedTest {
  @Test
  void a_changed_base_publishes_what_was_promised() {
    PublishedEvents.assertKept(
        new BaseChanged(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            UUID.fromString("01900000-0000-7000-8000-000000000002")));
  }
}
