package org.lantern.review.telephone;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class TelephoneLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        TelephoneLifecycle.TABLE,
        TelephoneState.class,
        """
                 | DENY        | SETTLE
        RECORDED | DENIED SELF |
        DENIED   |             | SETTLED NETWORK_ADMIN
        SETTLED  |             |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(TelephoneLifecycle.TABLE);
  }
}
