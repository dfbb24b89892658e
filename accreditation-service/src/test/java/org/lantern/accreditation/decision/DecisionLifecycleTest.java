package org.lantern.accreditation.decision;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class DecisionLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        DecisionLifecycle.TABLE,
        DecisionState.class,
        """
                   | ACCREDIT                 | DECLINE
        OPEN       | ACCREDITED NETWORK_ADMIN | DECLINED NETWORK_ADMIN
        ACCREDITED |                          |
        DECLINED   |                          |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(DecisionLifecycle.TABLE);
  }
}
