package org.lantern.school.theme;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class ThemeChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Test
  void a_changed_theme_publishes_what_was_promised() {
    PublishedEvents.assertKept(new ThemeChanged(ID, "Early reading", ThemeState.MERGED, OTHER));
  }
}
