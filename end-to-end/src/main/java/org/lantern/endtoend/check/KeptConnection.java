package org.lantern.endtoend.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One connection for many who ask, one at a time. One that broke since the last question is
 * replaced by another, so that a database that died and is back answers at once.
 */
final class KeptConnection {
  /** Opens a connection. */
  interface Opening {
    Connection open() throws SQLException;
  }

  private final Opening opening;
  private final ReentrantLock lock = new ReentrantLock();
  private Connection kept;

  KeptConnection(Opening opening) {
    this.opening = opening;
  }

  List<String> rows(String query, Object... parameters) {
    lock.lock();
    try {
      return kept == null ? askAnew(query, parameters) : askKept(query, parameters);
    } catch (SQLException e) {
      throw new Databases.Away(e);
    } finally {
      lock.unlock();
    }
  }

  private List<String> askKept(String query, Object... parameters) throws SQLException {
    try {
      return ask(query, parameters);
    } catch (SQLException e) {
      return askAnew(query, parameters);
    }
  }

  private List<String> askAnew(String query, Object... parameters) throws SQLException {
    Connection broken = kept;
    kept = null;
    if (broken != null) {
      broken.close();
    }
    kept = opening.open();
    return ask(query, parameters);
  }

  private List<String> ask(String query, Object... parameters) throws SQLException {
    try (PreparedStatement statement = kept.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return texts(rows);
      }
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
}
