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
                        | CONFIRM_TEAM                 | MARK_READY | START            | AGREE_FINDINGS         | POSTPONE                               | REDATE       | SWITCH_MODE                  | CANCEL                            | ABANDON| MOVE | CLOSE
        DATED           | TEAM_CONFIRMED NETWORK_ADMIN |            |                  |                        | DATED HOST_HEAD NETWORK_ADMIN          | DATED SYSTEM | DATED NETWORK_ADMIN          | CANCELLED HOST_HEAD NETWORK_ADMIN SYSTEM || DATED NETWORK_ADMIN|
        TEAM_CONFIRMED  |                              | READY LEAD |                  |                        | TEAM_CONFIRMED HOST_HEAD NETWORK_ADMIN | DATED SYSTEM | TEAM_CONFIRMED NETWORK_ADMIN | CANCELLED HOST_HEAD NETWORK_ADMIN SYSTEM || DATED NETWORK_ADMIN|
        READY           |                              |            | IN_PROGRESS LEAD |                        | READY HOST_HEAD NETWORK_ADMIN          | DATED SYSTEM | READY NETWORK_ADMIN          | CANCELLED HOST_HEAD NETWORK_ADMIN SYSTEM || DATED NETWORK_ADMIN|
        IN_PROGRESS     |                              |            |                  | FINDINGS_AGREED SYSTEM |                                        |              | IN_PROGRESS NETWORK_ADMIN    |                                   | ABANDONED LEAD NETWORK_ADMIN||
        FINDINGS_AGREED |                              |            |                  |                        |                                        |              |                              |                                   ||| CLOSED SYSTEM
        CLOSED          |                              |            |                  |                        |                                        |              |                              |                                   |||
        CANCELLED       |                              |            |                  |                        |                                        |              |                              |                                   |||
        ABANDONED       |                              |            |                  |                        |                                        |              |                              |                                   |||
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ReviewLifecycle.TABLE);
  }
}
