package org.lantern.kit.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Finds and deletes rows that were kept long enough, in the running transaction. Parameters are
 * days, moments, numbers, and arrays of ids or texts, in their order.
 */
@Singleton
public class OldRows {
  private final DataSource dataSource;

  OldRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What a row that was found tells. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Answers in the order of the query; how many is bounded by it. */
  public <T> List<T> find(String query, Reading<T> reading, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = filled(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Answers in the order of the query the ids that it finds. */
  public List<UUID> ids(String query, Object... parameters) {
    return find(query, row -> row.getObject(1, UUID.class), parameters);
  }

  /** Answers how many rows it deleted, changed or added. */
  public int change(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = filled(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement filled(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, typed(connection, parameters[i]));
    }
    return statement;
  }

  private static Object typed(Connection connection, Object parameter) throws SQLException {
    return switch (parameter) {
      case Instant moment -> moment.atOffset(ZoneOffset.UTC);
      case UUID[] ids -> connection.createArrayOf("uuid", ids);
      case String[] texts -> connection.createArrayOf("text", texts);
      default -> parameter;
    };
  }
}
