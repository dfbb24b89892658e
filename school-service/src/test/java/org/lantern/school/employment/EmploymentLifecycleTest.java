package org.lantern.school.employment;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class EmploymentLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        EmploymentLifecycle.TABLE,
        EmploymentState.class,
        """
                | END                         | REMOVE
        OPEN    | ENDED NETWORK_ADMIN SYSTEM | REMOVED NETWORK_ADMIN SYSTEM
        ENDED   | ENDED NETWORK_ADMIN SYSTEM | REMOVED NETWORK_ADMIN SYSTEM
        REMOVED |                             |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(EmploymentLifecycle.TABLE);
  }
}
