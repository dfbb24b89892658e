package org.lantern.school.school;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class SchoolChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @Test
  void a_changed_school_publishes_what_was_promised() {
    PublishedEvents.assertKept(
        new SchoolChanged(
            ID,
            "900001",
            "Fictional Primary School",
            "Open",
            Phase.PRIMARY,
            "951",
            "Fictional Authority",
            UUID.fromString("01900000-0000-7000-8000-000000000003"),
            "9001",
            "Fictional Trust",
            400000,
            300000));
  }
}
