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
                      | SUBMIT               | SEND_BACK                | RELEASE                      | TAKE_OVER                    | CONFIRM_FACTS          | REOPEN_FACTS        | DISPUTE                | LIFT_DISPUTE               | FINALISE            | AMEND               | SUPERSEDE         | VOID                 | CHANGE_AUTHOR
        DRAFTING      | QUALITY_CHECK AUTHOR |                          |                              |                              |                        |                     |                        |                            |                     |                     |                   |                      | DRAFTING SYSTEM
        QUALITY_CHECK |                      | DRAFTING QUALITY_ASSURER | SCHOOL_CHECK QUALITY_ASSURER |                              |                        |                     |                        |                            |                     |                     |                   |                      | QUALITY_CHECK SYSTEM
        SCHOOL_CHECK  |                      |                          |                              | SCHOOL_CHECK QUALITY_ASSURER | SCHOOL_CHECK HOST_HEAD SYSTEM | SCHOOL_CHECK SYSTEM | SCHOOL_CHECK HOST_HEAD | SCHOOL_CHECK NETWORK_ADMIN | FINAL FINALISING_AUTHOR NETWORK_ADMIN |                     |                   |                      | SCHOOL_CHECK SYSTEM
        FINAL         |                      |                          |                              |                              |                        |                     |                        |                            |                     | FINAL NETWORK_ADMIN | SUPERSEDED SYSTEM | VOIDED NETWORK_ADMIN |
        SUPERSEDED    |                      |                          |                              |                              |                        |                     |                        |                            |                     |                     |                   |                      |
        VOIDED        |                      |                          |                              |                              |                        |                     |                        |                            |                     |                     |                   |                      |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ReportLifecycle.TABLE);
  }
}
