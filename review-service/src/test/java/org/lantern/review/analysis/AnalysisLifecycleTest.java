package org.lantern.review.analysis;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class AnalysisLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        AnalysisLifecycle.TABLE,
        AnalysisState.class,
        """
                 | SHARE
        DRAFTING | SHARED LEAD
        SHARED   |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(AnalysisLifecycle.TABLE);
  }
}
