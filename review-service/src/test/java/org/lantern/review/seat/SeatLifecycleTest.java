package org.lantern.review.seat;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class SeatLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        SeatLifecycle.TABLE,
        SeatState.class,
        """
                  | INVITE                | ACCEPT           | DECLINE          | WITHDRAW
        PROPOSED  | INVITED NETWORK_ADMIN |                  |                  | WITHDRAWN NETWORK_ADMIN SYSTEM
        INVITED   |                       | ACCEPTED INVITED | DECLINED INVITED | WITHDRAWN NETWORK_ADMIN SYSTEM
        ACCEPTED  |                       |                  |                  | WITHDRAWN SYSTEM
        DECLINED  |                       |                  |                  |
        WITHDRAWN |                       |                  |                  |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(SeatLifecycle.TABLE);
  }
}
