package org.lantern.review.selfevaluation;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class SelfEvaluationLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        SelfEvaluationLifecycle.TABLE,
        SelfEvaluationState.class,
        """
              | FILE            | TAKE_BACK
        DRAFT | FILED HOST_HEAD |
        FILED |                 | DRAFT HOST_HEAD
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(SelfEvaluationLifecycle.TABLE);
  }
}
