package org.lantern.school.invitation;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class InvitationLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        InvitationLifecycle.TABLE,
        InvitationState.class,
        """
                  | INVITE             | ACCEPT           | WITHDRAW
        OPEN      |                    | ACCEPTED INVITED | WITHDRAWN NETWORK_ADMIN
        ACCEPTED  |                    |                  |
        WITHDRAWN | OPEN NETWORK_ADMIN |                  |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(InvitationLifecycle.TABLE);
  }
}
