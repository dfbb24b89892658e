package org.lantern.accreditation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.KitTables;

class KitTablesTest {
  @ParameterizedTest
  @CsvSource({
    "V001__kit_tables.sql, kit-tables.sql",
    "V006__retention_log.sql, kit-retention-log.sql",
    "V007__said_by_telephone.sql, kit-said-by-telephone.sql",
    "V008__replay_heard.sql, kit-replay-heard.sql"
  })
  void tables_that_every_service_has_are_the_kits_own(String migration, String file) {
    KitTables.requireSame(migration, file);
  }
}
