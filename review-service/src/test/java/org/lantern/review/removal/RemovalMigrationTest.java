package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** An installation in which words were removed twice from one row. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class RemovalMigrationTest {
  private static final String SCHEMA = "before_distinct";

  @Inject DataSource dataSource;

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(SCHEMA)
        .locations("db/migration")
        .target(version)
        .load()
        .migrate();
  }

  @AfterEach
  void only_the_schema_of_the_service_stays() {
    new Sql(dataSource).run("drop schema " + SCHEMA + " cascade");
  }

  @Test
  void remarks_that_became_one_are_listed_once_and_the_others_stay() {
    Sql sql = new Sql(dataSource);
    migrateTo("46");
    sql.run("alter table before_distinct.dismissed_words disable trigger all");
    UUID twice = UUID.randomUUID();
    UUID once = UUID.randomUUID();
    String insert =
        "insert into before_distinct.dismissed_words values (?, string_to_array(?, ','))";
    sql.run(insert, twice, "[removed],Key Stage,[removed]");
    sql.run(insert, once, "b,a");

    migrateTo("51");

    String read =
        "select array_to_string(dismissed, ',') from before_distinct.dismissed_words"
            + " where review_id = ?";
    assertThat((String) sql.value(read, twice))
        .hasSameSizeAs("Key Stage,[removed]")
        .contains("Key Stage", "[removed]");
    assertThat(sql.value(read, once)).isEqualTo("b,a");
  }
}
