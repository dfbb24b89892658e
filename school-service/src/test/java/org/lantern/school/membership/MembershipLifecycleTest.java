package org.lantern.school.membership;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class MembershipLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        MembershipLifecycle.TABLE,
        MembershipState.class,
        """
                           | SIGN             | MOVE_HUB                         | END                        | WITHDRAW
        AWAITING_AGREEMENT | AGREED HOST_HEAD | AWAITING_AGREEMENT NETWORK_ADMIN | ENDED NETWORK_ADMIN SYSTEM | WITHDRAWN NETWORK_ADMIN SYSTEM
        AGREED             | AGREED HOST_HEAD | AWAITING_AGREEMENT NETWORK_ADMIN | ENDED NETWORK_ADMIN SYSTEM | WITHDRAWN NETWORK_ADMIN SYSTEM
        ENDED              |                  |                                  |                            |
        WITHDRAWN          |                  |                                  |                            |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(MembershipLifecycle.TABLE);
  }
}
