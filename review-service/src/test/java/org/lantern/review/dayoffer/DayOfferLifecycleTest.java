package org.lantern.review.dayoffer;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class DayOfferLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        DayOfferLifecycle.TABLE,
        DayOfferState.class,
        """
                  | CONFIRM             | ANSWER             | WITHDRAW
        OFFERED   | CONFIRMED HOST_HEAD | ANSWERED HOST_HEAD | WITHDRAWN NETWORK_ADMIN SYSTEM
        CONFIRMED |                     |                    | WITHDRAWN SYSTEM
        ANSWERED  |                     |                    |
        WITHDRAWN |                     |                    |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(DayOfferLifecycle.TABLE);
  }
}
