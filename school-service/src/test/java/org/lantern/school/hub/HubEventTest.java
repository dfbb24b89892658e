package org.lantern.school.hub;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.PublishedEvents;

class HubEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @ParameterizedTest
  @CsvSource({"OPEN, OPEN", "RENAME, OPEN", "CLOSE, CLOSED"})
  void a_moved_hub_publishes_what_was_promised(HubAction action, HubState state) {
    PublishedEvents.assertKept(new HubEvent(action, ID, "Fictional Hub", state));
  }
}
