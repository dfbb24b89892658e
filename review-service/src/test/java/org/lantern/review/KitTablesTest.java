package org.lantern.review;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.testing.KitTables;

class KitTablesTest {
  @ParameterizedTest
  @CsvSource({
    "V001__kit_tables.sql, kit-tables.sql",
    "V013__retention_log.sql, kit-retention-log.sql",
    "V015__due_moves.sql, kit-due-moves.sql",
    "V028__said_by_telephone.sql, kit-said-by-telephone.sql",
    "V058__replay_heard.sql, kit-replay-heard.sql"
  })
  void tables_that_every_service_has_are_the_kits_own(String migration, String file) {
    KitTables.requireSame(migration, file);
  }
}
