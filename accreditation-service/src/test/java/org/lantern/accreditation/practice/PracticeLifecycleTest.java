package org.lantern.accreditation.practice;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class PracticeLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        PracticeLifecycle.TABLE,
        PracticeState.class,
        """
                        | NOMINATE            | RECOMMEND          | NOT_RECOMMEND          | RELEASE
        DRAFT           | NOMINATED HOST_HEAD |                    |                        |
        NOMINATED       |                     | RECOMMENDED SYSTEM | NOT_RECOMMENDED SYSTEM | DRAFT SYSTEM
        RECOMMENDED     |                     |                    |                        |
        NOT_RECOMMENDED |                     |                    |                        |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(PracticeLifecycle.TABLE);
  }
}
