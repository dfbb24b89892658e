package org.lantern.school.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Writes down how an import goes, beside the transaction that does it or, at its end, within: plain
 * statements, so that others see the progress and can ask it to stop.
 */
@Singleton
class ImportRecord {
  private static final String LEFT_OVER =
      "update register_import set state = 'BROKEN_OFF', finished_at = ?,"
          + " refusal = 'The service ended while this ran. Send the file again.'"
          + " where state = 'RUNNING'";
  private static final String BEGIN =
      "insert into register_import (id, imported_by, state, started_at) values (?, ?, 'RUNNING', ?)";
  private static final String PROGRESS =
      "update register_import set rows = ? where id = ? returning cancel_requested";
  private static final String CANCEL =
      "update register_import set cancel_requested = true where id = ? and state = 'RUNNING'";
  private static final String STOP =
      "update register_import set state = ?, finished_at = ?, refusal = ?"
          + " where id = ? and state = 'RUNNING'";
  private static final String DONE =
      """
      update register_import set state = 'DONE', finished_at = ?, edition = ?, rows = ?,
        added = ?, changed = ?, unchanged = ?, bad = ?, missing = ?, back = ?, faults = ?::jsonb
      where id = ?
      """;
  private static final String NEWEST =
      "select max(edition) from register_import where state = 'DONE'";

  private final DataSource dataSource;
  private final ObjectMapper json;

  ImportRecord(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** Called by who holds the turn: whatever else says it is running is not. */
  void begin(UUID id, UUID by, Instant now) {
    update(LEFT_OVER, utc(now));
    update(BEGIN, id, by, utc(now));
  }

  /** Tells how far it is; answers whether somebody asked to stop. */
  boolean progress(UUID id, int rows) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
      statement.setInt(1, rows);
      statement.setObject(2, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Asks a running import to stop; answers whether it runs. */
  boolean cancel(UUID id) {
    return update(CANCEL, id) == 1;
  }

  void stopped(UUID id, ImportState state, String refusal, Instant now) {
    update(STOP, state.name(), utc(now), refusal, id);
  }

  void done(UUID id, RegisterFile file, RegisterTables.Merged merged, Instant now) {
    int taken = file.rows() - file.bad().count();
    update(
        DONE,
        utc(now),
        file.edition(),
        file.rows(),
        merged.added(),
        merged.changed().size(),
        taken - merged.added() - merged.changed().size(),
        file.bad().count(),
        merged.missing(),
        merged.back(),
        text(file.bad()),
        id);
  }

  private String text(BadRows bad) {
    try {
      return json.writeValueAsString(new ImportFaults(bad.first()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How new the newest edition is that came in; null when none says. */
  LocalDate newestEdition() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(NEWEST);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Object utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
