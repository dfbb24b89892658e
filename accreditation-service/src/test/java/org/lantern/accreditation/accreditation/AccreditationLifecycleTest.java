package org.lantern.accreditation.accreditation;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class AccreditationLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        AccreditationLifecycle.TABLE,
        AccreditationState.class,
        """
              | LIST
        VALID | VALID HOST_HEAD
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(AccreditationLifecycle.TABLE);
  }
}
