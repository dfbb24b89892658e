package org.lantern.school.role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.testing.PublishedEvents;

class RolesChangedTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Test
  void changed_roles_publish_what_was_promised() {
    PublishedEvents.assertKept(
        new RolesChanged(
            ID,
            List.of(
                new HeldRole(
                    Role.HEAD,
                    Scope.school(OTHER),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2027, 8, 31)))));
  }
}
