package org.lantern.review.enquiry;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class LineLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        LineLifecycle.TABLE,
        LineState.class,
        """
                  | ANSWER             | SET_ASIDE      | REOPEN
        OPEN      | ANSWERED LEAD PEER | SET_ASIDE LEAD |
        ANSWERED  |                    |                | OPEN LEAD PEER
        SET_ASIDE |                    |                | OPEN LEAD
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(LineLifecycle.TABLE);
  }
}
