package org.lantern.endtoend.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantern.platform.Platform;

/**
 * Looks into the services' databases, as only a checker may: one question at a time over one
 * connection each, so that many who wait are no load of their own. The server's end closes them.
 */
public final class Databases {
  public static final List<String> ALL = List.of("school", "review", "accreditation");

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Platform platform;
  private final Map<String, Connection> connections = new HashMap<>();

  public Databases(Platform platform) {
    this.platform = platform;
  }

  /** One row's values as text, tab between them. */
  public synchronized List<String> rows(String database, String query, Object... parameters) {
    try (PreparedStatement statement = connection(database).prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return texts(rows);
      }
    } catch (SQLException e) {
      forget(database);
      throw new Away(e);
    }
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> found = new ArrayList<>();
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        values.add(rows.getString(i));
      }
      found.add(String.join("\t", values));
    }
    return found;
  }

  private Connection connection(String database) throws SQLException {
    Connection kept = connections.get(database);
    if (kept == null) {
      kept = platform.postgres().connect(database, "postgres");
      connections.put(database, kept);
    }
    return kept;
  }

  /** The next question opens a new one. */
  private void forget(String database) {
    Connection broken = connections.remove(database);
    if (broken != null) {
      try {
        broken.close();
      } catch (SQLException e) {
        // It is of no use any more.
      }
    }
  }

  /** The only value of the first row, asked for until there is one. */
  String await(String database, String query, Object... parameters) {
    return Caller.patiently(
            PATIENCE, query, () -> rowsOrNone(database, query, parameters), rows -> !rows.isEmpty())
        .getFirst();
  }

  private List<String> rowsOrNone(String database, String query, Object... parameters) {
    try {
      return rows(database, query, parameters);
    } catch (Away e) {
      return List.of();
    }
  }

  /** How many changes of state all histories tell together. */
  long transitions() {
    return ALL.stream()
        .mapToLong(each -> Long.parseLong(rows(each, "select count(*) from history").getFirst()))
        .sum();
  }

  void change(String database, String... statements) {
    try (Connection connection = platform.postgres().connect(database, "postgres");
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new Away(e);
    }
  }

  /** The database does not answer, or not so. */
  static final class Away extends RuntimeException {
    Away(SQLException cause) {
      super(cause);
    }
  }
}
