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
                     | ACCEPT             | PLAN              | BEGIN                 | EMBED              | DECLINE                | SUPERSEDE            | VERIFY            | WITHDRAW         | REINSTATE
        NEW          | ACCEPTED HOST_HEAD |                   |                       |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | NEW LEAD          | WITHDRAWN SYSTEM |
        ACCEPTED     |                    | IN_PLAN HOST_HEAD | IN_PROGRESS HOST_HEAD |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | ACCEPTED LEAD     | WITHDRAWN SYSTEM |
        IN_PLAN      |                    |                   | IN_PROGRESS HOST_HEAD |                    | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | IN_PLAN LEAD      | WITHDRAWN SYSTEM |
        IN_PROGRESS  |                    |                   |                       | EMBEDDED HOST_HEAD | NOT_TAKEN_UP HOST_HEAD | SUPERSEDED HOST_HEAD | IN_PROGRESS LEAD  | WITHDRAWN SYSTEM |
        EMBEDDED     |                    |                   | IN_PROGRESS HOST_HEAD |                    |                        |                      | EMBEDDED LEAD     | WITHDRAWN SYSTEM |
        NOT_TAKEN_UP | ACCEPTED HOST_HEAD |                   |                       |                    |                        |                      | NOT_TAKEN_UP LEAD | WITHDRAWN SYSTEM |
        SUPERSEDED   |                    |                   |                       |                    |                        |                      |                   | WITHDRAWN SYSTEM | NEW SYSTEM
        WITHDRAWN    |                    |                   |                       |                    |                        |                      |                   |                  |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(RecommendationLifecycle.TABLE);
  }
}
