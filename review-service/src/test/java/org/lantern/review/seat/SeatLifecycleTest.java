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
                  | INVITE                | ACCEPT           | DECLINE          | WITHDRAW                               | REPLACE                | PUT_AT_RISK    | RESTORE_PROPOSAL | RESTORE_INVITATION | RESTORE
        PROPOSED  | INVITED NETWORK_ADMIN |                  |                  | WITHDRAWN NETWORK_ADMIN SYSTEM         | REPLACED NETWORK_ADMIN | AT_RISK SYSTEM |                  |                    |
        INVITED   |                       | ACCEPTED INVITED | DECLINED INVITED | WITHDRAWN NETWORK_ADMIN SYSTEM         | REPLACED NETWORK_ADMIN | AT_RISK SYSTEM |                  |                    |
        ACCEPTED  |                       |                  |                  | WITHDRAWN INVITED NETWORK_ADMIN SYSTEM | REPLACED NETWORK_ADMIN | AT_RISK SYSTEM |                  |                    |
        DECLINED  |                       |                  |                  |                                        |                        |                |                  |                    |
        WITHDRAWN |                       |                  |                  |                                        |                        |                |                  |                    |
        REPLACED  |                       |                  |                  |                                        |                        |                |                  |                    |
        AT_RISK   |                       |                  |                  | WITHDRAWN INVITED NETWORK_ADMIN SYSTEM | REPLACED NETWORK_ADMIN |                | PROPOSED SYSTEM  | INVITED SYSTEM     | ACCEPTED SYSTEM
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(SeatLifecycle.TABLE);
  }
}
