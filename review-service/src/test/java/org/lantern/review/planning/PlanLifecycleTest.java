package org.lantern.review.planning;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class PlanLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        PlanLifecycle.TABLE,
        PlanState.class,
        """
                 | AGREE            | CHANGE        | ASK_AGAIN
        PROPOSED | AGREED HOST_HEAD |               |
        AGREED   |                  | PROPOSED LEAD | PROPOSED SYSTEM
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(PlanLifecycle.TABLE);
  }
}
