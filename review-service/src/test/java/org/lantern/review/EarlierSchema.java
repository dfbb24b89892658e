package org.lantern.review;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** A database of an earlier release, in a schema of its own beside that of the service. */
@QuarkusTestResource(ServiceResource.class)
public abstract class EarlierSchema {
  private final String schema;

  @Inject DataSource dataSource;

  protected EarlierSchema(String schema) {
    this.schema = schema;
  }

  protected Sql sql() {
    return new Sql(dataSource);
  }

  /** Runs what an upgrade to the release with this version runs. */
  protected void migrateTo(String version) {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(schema)
        .locations("db/migration")
        .target(version)
        .load()
        .migrate();
  }

  @AfterEach
  void only_the_schema_of_the_service_stays() {
    sql().run("drop schema " + schema + " cascade");
  }
}
