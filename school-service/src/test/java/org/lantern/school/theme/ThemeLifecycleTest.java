package org.lantern.school.theme;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class ThemeLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        ThemeLifecycle.TABLE,
        ThemeState.class,
        """
                 | RENAME                 | MERGE                | FOLLOW
        STANDING | STANDING NETWORK_ADMIN | MERGED NETWORK_ADMIN |
        MERGED   |                        |                      | MERGED SYSTEM
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(ThemeLifecycle.TABLE);
  }
}
