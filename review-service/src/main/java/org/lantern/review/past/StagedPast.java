package org.lantern.review.past;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.csv.CopyText;
import org.lantern.kit.csv.CsvFault;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.problem.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The lines of a file in their staging table, judged and taken over, on the caller's transaction.
 */
@Singleton
class StagedPast {
  private static final long ONE_AT_A_TIME = 0x70617374L;
  private static final Pattern NAMED = Pattern.compile("(?<!:):(by|at|today|tied)\\b");

  private final DataSource dataSource;

  StagedPast(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How many there are of what was added, and how many lines brought nothing. */
  record Taken(Map<String, Integer> added, int unchanged) {}

  /** Lets one import of the past run at a time, until the transaction ends. */
  void takeTurn() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new Refusal.AlreadyThere(
            "Another import of the past is running. Wait until it has ended, then send the file"
                + " again.");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Streams the file's lines in, and finds whom and what they mean. */
  void load(PastTable table, PastFile file) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate " + table.name());
      copy(connection.unwrap(PGConnection.class), table, file);
      statement.execute("analyze " + table.name());
      for (String sql : table.meaning()) {
        statement.execute(sql);
      }
      statement.execute("analyze " + table.name());
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void copy(PGConnection connection, PastTable table, PastFile file)
      throws SQLException {
    CopyIn copy = connection.getCopyAPI().copyIn("copy " + table.copied() + " from stdin");
    try {
      CopyText text = new CopyText(copy);
      for (String[] line = file.next(); line != null; line = file.next()) {
        text.write(line);
      }
      text.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /**
   * Finds bad lines.
   *
   * @param tied schools whose lines this administrator may not bring in
   */
  void judge(PastTable table, Collection<UUID> tied, LocalDate today, BadRows bad) {
    try (Connection connection = dataSource.getConnection()) {
      Map<String, Object> values =
          Map.of("today", today, "tied", connection.createArrayOf("uuid", tied.toArray()));
      for (PastRule rule : table.rules()) {
        try (PreparedStatement update = prepared(connection, rule.sql(table.name()), values);
            ResultSet lines = update.executeQuery()) {
          while (lines.next()) {
            bad.add(new CsvFault(lines.getLong(1), rule.column(), rule.reason()));
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Adds what is new in the good lines; no line outlasts it. */
  Taken take(PastTable table, UUID by, Instant at) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      int unchanged;
      try (ResultSet count = statement.executeQuery(table.unchanged())) {
        count.next();
        unchanged = count.getInt(1);
      }
      Map<String, Integer> added = new LinkedHashMap<>();
      Map<String, Object> values = Map.of("by", by, "at", Timestamp.from(at));
      for (PastTable.Addition addition : table.additions()) {
        try (PreparedStatement insert = prepared(connection, addition.sql(), values)) {
          int count = insert.executeUpdate();
          if (addition.thing() != null) {
            added.put(addition.thing(), count);
          }
        }
      }
      statement.execute("truncate " + table.name());
      return new Taken(added, unchanged);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, Map<String, Object> values) throws SQLException {
    List<String> names = new ArrayList<>();
    Matcher named = NAMED.matcher(sql);
    while (named.find()) {
      names.add(named.group(1));
    }
    PreparedStatement statement = connection.prepareStatement(named.replaceAll("?"));
    for (int i = 0; i < names.size(); i++) {
      statement.setObject(i + 1, values.get(names.get(i)));
    }
    return statement;
  }
}
