package org.lantern.kit.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Which SQL errors pass by themselves: connection trouble, deadlocks, a server going down. */
public final class SqlStates {
  private SqlStates() {}

  /** Whether trying the same again later may succeed, looking through the causes. */
  public static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException e) {
    if (e instanceof SQLTransientException || e instanceof SQLRecoverableException) {
      return true;
    }
    String state = e.getSQLState();
    if (state == null) {
      return e.getMessage() != null && e.getMessage().contains("Acquisition timeout");
    }
    return state.startsWith("08")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.equals("55P03");
  }
}
