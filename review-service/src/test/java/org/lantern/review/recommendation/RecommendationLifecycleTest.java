package org.lantern.review.recommendation;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class RecommendationLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        RecommendationLifecycle.TABLE,
        RecommendationState.class,
        """
                     | ACCEPT             | PLAN              | BEGIN                 | EMBED              | DECLINE                | SUPERSEDE            | VERIFY
        NEW          | ACCEPTED HOST_HEAD |                   |                       |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | NEW LEAD
        ACCEPTED     |                    | IN_PLAN HOST_HEAD | IN_PROGRESS HOST_HEAD |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | ACCEPTED LEAD
        IN_PLAN      |                    |                   | IN_PROGRESS HOST_HEAD |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | IN_PLAN LEAD
        IN_PROGRESS  |                    |                   |                       | EMBEDDED HOST_HEAD | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | IN_PROGRESS LEAD
        EMBEDDED     |                    |                   | IN_PROGRESS HOST_HEAD |                    |                        |                      | EMBEDDED LEAD
        NOT_TAKEN_UP | ACCEPTED HOST_HEAD |                   |                       |                    |                        |                      | NOT_TAKEN_UP LEAD
        SUPERSEDED   |                    |                   |                       |                    |                        |                      |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(RecommendationLifecycle.TABLE);
  }
}
