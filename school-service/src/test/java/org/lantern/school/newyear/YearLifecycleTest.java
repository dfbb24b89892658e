package org.lantern.school.newyear;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class YearLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        YearLifecycle.TABLE,
        YearState.class,
        """
                | CHOOSE                | START                 | FINISH      | DROP
        DRAFTED | DRAFTED NETWORK_ADMIN | STARTED NETWORK_ADMIN |             | DROPPED NETWORK_ADMIN
        STARTED |                       |                       | DONE SYSTEM |
        DONE    |                       |                       |             |
        DROPPED |                       |                       |             |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(YearLifecycle.TABLE);
  }
}
