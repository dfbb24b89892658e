package org.lantern.endtoend.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.platform.Platform;

/**
 * Looks into the services' databases, as only a checker may: one question at a time over one
 * connection each, so that many who wait are no load of their own. The server's end closes them.
 */
public final class Databases {
  public static final List<String> ALL = List.of("school", "review", "accreditation");

  private final Platform platform;
  private final Map<String, KeptConnection> kept;

  public Databases(Platform platform) {
    this.platform = platform;
    this.kept =
        ALL.stream()
            .collect(
                Collectors.toMap(
                    database -> database,
                    database ->
                        new KeptConnection(
                            () -> platform.postgres().connect(database, "postgres"))));
  }

  /** One row's values as text, tab between them. */
  public List<String> rows(String database, String query, Object... parameters) {
    return kept.get(database).rows(query, parameters);
  }

  /** The only value of every row, an id. */
  Set<UUID> ids(String database, String query) {
    return rows(database, query).stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  /** How many changes of state all histories tell together. */
  public long transitions() {
    return ALL.stream()
        .mapToLong(each -> Long.parseLong(rows(each, "select count(*) from history").getFirst()))
        .sum();
  }

  /** How many rows all statements changed together; what only asks for something changes none. */
  public int change(String database, String... statements) {
    try (Connection connection = platform.postgres().connect(database, "postgres");
        Statement statement = connection.createStatement()) {
      int rows = 0;
      for (String each : statements) {
        statement.execute(each);
        rows += Math.max(0, statement.getUpdateCount());
      }
      return rows;
    } catch (SQLException e) {
      throw new Away(e);
    }
  }

  /** The database does not answer, or not so. */
  public static final class Away extends RuntimeException {
    Away(SQLException cause) {
      super(cause);
    }
  }
}
