package org.lantern.school.role;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class RoleLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        RoleLifecycle.TABLE,
        RoleState.class,
        """
                  | END                                 | WITHDRAW
        HELD      | HELD HOST_HEAD NETWORK_ADMIN SYSTEM | WITHDRAWN HOST_HEAD NETWORK_ADMIN SYSTEM
        WITHDRAWN |                                     |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(RoleLifecycle.TABLE);
  }
}
