package org.lantern.review.objection;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class ObjectionLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        ObjectionLifecycle.TABLE,
        ObjectionState.class,
        """
                  | UPHOLD               | SET_ASIDE               | WITHDRAW            | LAPSE
        RAISED    | UPHELD NETWORK_ADMIN | SET_ASIDE NETWORK_ADMIN | WITHDRAWN HOST_HEAD | LAPSED SYSTEM
        UPHELD    |                      |                         |                     |
        SET_ASIDE |                      |                         |                     |
        WITHDRAWN |                      |                         |                     |
        LAPSED    |                      |                         |                     |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ObjectionLifecycle.TABLE);
  }
}
