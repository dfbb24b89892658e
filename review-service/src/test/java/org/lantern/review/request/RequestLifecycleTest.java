package org.lantern.review.request;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class RequestLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        RequestLifecycle.TABLE,
        RequestState.class,
        """
                   | ACCEPT                 | WAITLIST                 | DECLINE                | WITHDRAW                                  | TAKE_OVER
        REQUESTED  | ACCEPTED NETWORK_ADMIN | WAITLISTED NETWORK_ADMIN | DECLINED NETWORK_ADMIN | WITHDRAWN HOST_HEAD SUCCESSOR_HEAD SYSTEM | REQUESTED NETWORK_ADMIN SUCCESSOR_HEAD
        WAITLISTED | ACCEPTED NETWORK_ADMIN |                          | DECLINED NETWORK_ADMIN | WITHDRAWN HOST_HEAD SUCCESSOR_HEAD SYSTEM | WAITLISTED NETWORK_ADMIN SUCCESSOR_HEAD
        ACCEPTED   |                        |                          | DECLINED NETWORK_ADMIN | WITHDRAWN HOST_HEAD SUCCESSOR_HEAD SYSTEM | ACCEPTED NETWORK_ADMIN SUCCESSOR_HEAD
        DECLINED   |                        |                          |                        |                                           |
        WITHDRAWN  |                        |                          |                        |                                           |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(RequestLifecycle.TABLE);
  }
}
