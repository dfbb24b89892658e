package org.lantern.review.report;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class ReportLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        ReportLifecycle.TABLE,
        ReportState.class,
        """
                      | SUBMIT               | SEND_BACK                | RELEASE                      | FINALISE
        DRAFTING      | QUALITY_CHECK AUTHOR |                          |                              |
        QUALITY_CHECK |                      | DRAFTING QUALITY_ASSURER | SCHOOL_CHECK QUALITY_ASSURER |
        SCHOOL_CHECK  |                      |                          |                              | FINAL NETWORK_ADMIN
        FINAL         |                      |                          |                              |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ReportLifecycle.TABLE);
  }
}
