package org.lantern.kit.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** What the kit's own tests need: a database with the kit's tables and one for copies. */
public class KitResource extends ServiceResource {
  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(super.start());
    settings.put("lantern.kafka.service", "kit");
    try (Connection connection = TestPostgres.connect(settings.get("quarkus.datasource.jdbc.url"));
        Statement statement = connection.createStatement()) {
      statement.execute(resource("/kit-tables.sql"));
      statement.execute(resource("/kit-due-moves.sql"));
      statement.execute(resource("/kit-said-by-telephone.sql"));
      statement.execute(resource("/kit-retention-log.sql"));
      statement.execute(resource("/kit-replay-heard.sql"));
      statement.execute("create table thing_copy (id uuid primary key, name text not null)");
      statement.execute(
          "create table effect (id bigint generated always as identity, thing_id uuid not null,"
              + " name text not null)");
    } catch (java.sql.SQLException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return settings;
  }

  private static String resource(String name) throws java.io.IOException {
    try (var text = KitResource.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
