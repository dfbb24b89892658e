package org.lantern.review.document;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class DocumentLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        DocumentLifecycle.TABLE,
        DocumentState.class,
        """
                | UPLOAD | REMOVE
        KEPT    |        | REMOVED COORDINATOR HOST_HEAD
        REMOVED |        |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(DocumentLifecycle.TABLE);
  }
}
