package org.lantern.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Contracts;

class KitTablesTest {
  @Test
  void the_first_migration_is_the_kits_own_file() {
    String ours = Contracts.read(Path.of("src/main/resources/db/migration/V001__kit_tables.sql"));

    assertThat(ours)
        .isEqualTo(Contracts.read(Path.of("../service-kit/src/main/resources/kit-tables.sql")));
  }

  @Test
  void the_log_of_what_went_is_the_kits_own_table() {
    String ours = Contracts.read(Path.of("src/main/resources/db/migration/V014__retention.sql"));

    assertThat(ours)
        .isEqualTo(
            Contracts.read(Path.of("../service-kit/src/main/resources/kit-retention-log.sql")));
  }

  @Test
  void what_is_said_by_telephone_is_in_the_kits_own_columns() {
    String ours =
        Contracts.read(Path.of("src/main/resources/db/migration/V018__said_by_telephone.sql"));

    assertThat(ours)
        .isEqualTo(
            Contracts.read(Path.of("../service-kit/src/main/resources/kit-said-by-telephone.sql")));
  }

  @Test
  void whether_a_replay_is_heard_of_is_in_the_kits_own_column() {
    String ours = Contracts.read(Path.of("src/main/resources/db/migration/V021__replay_heard.sql"));

    assertThat(ours)
        .isEqualTo(
            Contracts.read(Path.of("../service-kit/src/main/resources/kit-replay-heard.sql")));
  }
}
