package org.lantern.school.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.problem.Refusal;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The set-based half of an import: COPY into a staging table, then one merge. */
@Singleton
class RegisterTables {
  private static final long ONE_AT_A_TIME = 0x726567697374L;
  private static final String COLUMNS =
      Arrays.stream(RegisterColumn.values())
          .map(RegisterColumn::databaseColumn)
          .collect(Collectors.joining(", "));

  /** Only these columns count as a change; the register touches others daily. */
  private static final String MERGE =
      """
      with edition as (
        select %1$s, sha256(convert_to(row(%1$s)::text, 'UTF8')) as hash from register_row
      )
      insert into school as s (%1$s, register_hash)
      select %1$s, hash from edition
      on conflict (urn) do update set (%1$s, register_hash) = row(%2$s, excluded.register_hash),
        version = s.version + 1
      where s.register_hash is distinct from excluded.register_hash
      returning id, (xmax = 0) as added
      """
          .formatted(
              COLUMNS,
              Arrays.stream(RegisterColumn.values())
                  .map(column -> "excluded." + column.databaseColumn())
                  .collect(Collectors.joining(", ")));

  private final DataSource dataSource;

  RegisterTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What a merge did.
   *
   * @param changed the schools that were there and are different now
   */
  record Merged(int added, List<UUID> changed) {}

  /** Lets one import run at a time, until the transaction ends. */
  void takeTurn() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new Refusal.AlreadyThere(
            "Another import is running. Wait until it has ended, then send the file again.");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Streams the file's rows into the staging table and returns their number. */
  int load(RegisterFile file) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate register_row");
      int rows = copy(connection.unwrap(PGConnection.class), file);
      refuseDoubles(statement);
      statement.execute("analyze register_row");
      return rows;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static int copy(PGConnection connection, RegisterFile file) throws SQLException {
    CopyIn copy = connection.getCopyAPI().copyIn("copy register_row (" + COLUMNS + ") from stdin");
    try (CopyText text = new CopyText(copy)) {
      int rows = 0;
      for (String[] row = file.next(); row != null; row = file.next()) {
        text.write(row);
        rows++;
      }
      text.end();
      return rows;
    } catch (IOException e) {
      throw new SQLException(e);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void refuseDoubles(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select urn from register_row group by urn having count(*) > 1 limit 1")) {
      if (row.next()) {
        throw new Refusal.Unreadable(
            "URN " + row.getString(1) + " stands on more than one line. Nothing was imported.");
      }
    }
  }

  Merged merge() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(MERGE)) {
      int added = 0;
      List<UUID> changed = new ArrayList<>();
      while (rows.next()) {
        if (rows.getBoolean("added")) {
          added++;
        } else {
          changed.add(rows.getObject("id", UUID.class));
        }
      }
      return new Merged(added, changed);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Rows in COPY's text format, in buffers of 64 kB. */
  private static final class CopyText implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);

    CopyText(CopyIn copy) {
      this.copy = copy;
    }

    void write(String[] row) throws SQLException {
      for (int i = 0; i < row.length; i++) {
        if (i > 0) {
          buffer.append('\t');
        }
        append(row[i]);
      }
      buffer.append('\n');
      if (buffer.length() >= BUFFER) {
        flush();
      }
    }

    private void append(String value) {
      if (value == null) {
        buffer.append("\\N");
        return;
      }
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        switch (c) {
          case '\\' -> buffer.append("\\\\");
          case '\t' -> buffer.append("\\t");
          case '\n' -> buffer.append("\\n");
          case '\r' -> buffer.append("\\r");
          default -> buffer.append(c);
        }
      }
    }

    private void flush() throws SQLException {
      byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      buffer.setLength(0);
    }

    void end() throws SQLException {
      flush();
      copy.endCopy();
    }

    @Override
    public void close() throws IOException {
      buffer.setLength(0);
    }
  }
}
