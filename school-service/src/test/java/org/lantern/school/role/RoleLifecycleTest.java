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
                  | WITHDRAW
        HELD      | WITHDRAWN NETWORK_ADMIN
        WITHDRAWN |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(RoleLifecycle.TABLE);
  }
}
