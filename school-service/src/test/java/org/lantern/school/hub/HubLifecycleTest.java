package org.lantern.school.hub;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class HubLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        HubLifecycle.TABLE,
        HubState.class,
        """
               | RENAME             | CLOSE
        OPEN   | OPEN NETWORK_ADMIN | CLOSED NETWORK_ADMIN
        CLOSED |                    |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(HubLifecycle.TABLE);
  }
}
