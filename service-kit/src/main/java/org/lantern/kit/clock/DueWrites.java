package org.lantern.kit.clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Writes rows of due moves at the end of the transaction, in the order of their keys: a move that
 * touches the rows of many things, one after the other, never holds one while it waits for another
 * that somebody else came to first.
 */
@Singleton
class DueWrites {
  private final DataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;

  DueWrites(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /** A statement and its parameters, of one row. */
  private record Write(String sql, Object[] parameters) {}

  /** What is written of one row stays in its order. */
  void add(Due due, String sql, Object... parameters) {
    pending().computeIfAbsent(due, key -> new ArrayList<>()).add(new Write(sql, parameters));
  }

  @SuppressWarnings("unchecked")
  private Map<Due, List<Write>> pending() {
    Map<Due, List<Write>> pending =
        (Map<Due, List<Write>>) transactions.getResource(DueWrites.class);
    if (pending == null) {
      pending = new TreeMap<>();
      transactions.putResource(DueWrites.class, pending);
      transactions.registerInterposedSynchronization(new AtTheEnd(pending));
    }
    return pending;
  }

  /** Rows that are written alike go to the database together. */
  private void write(Map<Due, List<Write>> pending) {
    List<Write> writes = pending.values().stream().flatMap(List::stream).toList();
    try (Connection connection = dataSource.getConnection()) {
      for (int first = 0; first < writes.size(); ) {
        String sql = writes.get(first).sql();
        int next = first;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          for (; next < writes.size() && writes.get(next).sql().equals(sql); next++) {
            Object[] parameters = writes.get(next).parameters();
            for (int i = 0; i < parameters.length; i++) {
              statement.setObject(i + 1, parameters[i]);
            }
            statement.addBatch();
          }
          statement.executeBatch();
        }
        first = next;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Just before the commit; nothing is written where there is none. */
  private final class AtTheEnd implements Synchronization {
    private final Map<Due, List<Write>> pending;

    AtTheEnd(Map<Due, List<Write>> pending) {
      this.pending = pending;
    }

    @Override
    public void beforeCompletion() {
      if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
        write(pending);
      }
    }

    @Override
    public void afterCompletion(int status) {
      // the rows went with the transaction
    }
  }
}
