package org.lantern.school.identity;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class IdentityEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Test
  void a_merged_person_publishes_what_was_promised() {
    PublishedEvents.assertKept(new IdentityEvent.PersonMerged(ID, OTHER));
  }

  @Test
  void an_erased_person_publishes_what_was_promised() {
    PublishedEvents.assertKept(new IdentityEvent.PersonErased(ID));
  }
}
