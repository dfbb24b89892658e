package org.lantern.school.mail;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class MailLifecycleTest {
  @Test
  void every_cell_is_as_drawn() {
    LifecycleChecks.assertGrid(
        MailLifecycle.TABLE,
        MailState.class,
        """
                 | SEND        | REFUSE         | GIVE_UP         | DROP           | BOUNCE
        WAITING  | SENT SYSTEM | REFUSED SYSTEM | GIVEN_UP SYSTEM | DROPPED SYSTEM |
        SENT     |             |                |                 |                | REFUSED NETWORK_ADMIN
        REFUSED  |             |                |                 |                |
        GIVEN_UP |             |                |                 |                |
        DROPPED  |             |                |                 |                |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(MailLifecycle.TABLE);
  }
}
