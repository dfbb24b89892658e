package org.lantern.school.ending;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class EndingLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        EndingLifecycle.TABLE,
        EndingState.class,
        """
                | SETTLE                       | DROP
        SEEN    | SETTLED NETWORK_ADMIN SYSTEM | DROPPED NETWORK_ADMIN SYSTEM
        SETTLED |                              |
        DROPPED |                              |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(EndingLifecycle.TABLE);
  }
}
