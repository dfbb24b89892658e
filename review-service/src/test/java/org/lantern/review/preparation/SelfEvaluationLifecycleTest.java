package org.lantern.review.preparation;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class SelfEvaluationLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        SelfEvaluationLifecycle.TABLE,
        SelfEvaluationState.class,
        """
              | FILE
        DRAFT | FILED HOST_HEAD
        FILED |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(SelfEvaluationLifecycle.TABLE);
  }
}
