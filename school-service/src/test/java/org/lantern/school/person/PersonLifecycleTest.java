package org.lantern.school.person;

import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.LifecycleChecks;

class PersonLifecycleTest {
  @Test
  void every_cell_of_the_table_is_as_the_field_has_it() {
    LifecycleChecks.assertGrid(
        PersonLifecycle.TABLE,
        PersonState.class,
        """
                | RENAME                      | SET_OUT                     | ADD_ADDRESS           | REMOVE_ADDRESS        | RECEIVE_MAIL                | REMOVE_SIGN_INS       | TAKE_IN               | MERGE                | ERASE
        PRESENT | PRESENT NETWORK_ADMIN SELF | PRESENT NETWORK_ADMIN SELF | PRESENT NETWORK_ADMIN | PRESENT NETWORK_ADMIN | PRESENT NETWORK_ADMIN SELF | PRESENT NETWORK_ADMIN | PRESENT NETWORK_ADMIN | MERGED NETWORK_ADMIN | ERASED NETWORK_ADMIN
        MERGED  |                             |                             |                       |                       |                             |                       |                      | |
        ERASED  |                             |                             |                       |                       |                             |                       |                      | |
        """);
  }

  @Test
  void the_document_says_the_same() {
    LifecycleChecks.assertDocumented(PersonLifecycle.TABLE);
  }
}
