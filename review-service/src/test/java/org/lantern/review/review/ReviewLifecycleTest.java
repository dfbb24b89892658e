package org.lantern.review.review;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class ReviewLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        ReviewLifecycle.TABLE,
        ReviewState.class,
        """
                        | CONFIRM_TEAM                 | MARK_READY | START            | AGREE_FINDINGS
        DATED           | TEAM_CONFIRMED NETWORK_ADMIN |            |                  |
        TEAM_CONFIRMED  |                              | READY LEAD |                  |
        READY           |                              |            | IN_PROGRESS LEAD |
        IN_PROGRESS     |                              |            |                  | FINDINGS_AGREED SYSTEM
        FINDINGS_AGREED |                              |            |                  |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ReviewLifecycle.TABLE);
  }
}
