package org.lantern.school.invitation;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.PublishedEvents;

class InvitationEventTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @Test
  void an_invitation_publishes_what_was_promised() {
    PublishedEvents.assertKept(new InvitationEvent.PersonInvited(ID));
  }

  @Test
  void an_invitation_taken_back_publishes_what_was_promised() {
    PublishedEvents.assertKept(new InvitationEvent.InvitationWithdrawn(ID));
  }

  @Test
  void a_linked_person_publishes_what_was_promised() {
    PublishedEvents.assertKept(new InvitationEvent.PersonLinked(ID, List.of("0123456789abcdef")));
  }
}
