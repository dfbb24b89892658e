package org.lantern.school.tie;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class TieLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        TieLifecycle.TABLE,
        TieState.class,
        """
                  | CONFIRM                 | DISMISS                 | END
        DECLARED  | CONFIRMED NETWORK_ADMIN | DISMISSED NETWORK_ADMIN | DECLARED NETWORK_ADMIN
        CONFIRMED |                         | DISMISSED NETWORK_ADMIN | CONFIRMED NETWORK_ADMIN
        DISMISSED | CONFIRMED NETWORK_ADMIN |                         |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(TieLifecycle.TABLE);
  }
}
