package org.lantern.kit.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which failures of the database pass by themselves: connection trouble, deadlocks, a server going
 * down, in the middle of a commit too.
 */
public final class SqlStates {
  private SqlStates() {}

  /** Whether trying the same again later may succeed, looking through the causes. */
  public static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passes(sql)
          || isUnknownCommit(cause)
          || isInterruptedConnect(cause)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A commit that nobody knows the end of: the transaction manager gives no cause, and what it adds
   * is connection trouble or nothing.
   */
  private static boolean isUnknownCommit(Throwable failure) {
    return failure instanceof RollbackException
        && failure.getCause() == null
        && Arrays.stream(failure.getSuppressed()).allMatch(SqlStates::isTransientOrNotSql);
  }

  /**
   * The pool gave up waiting while the driver was connecting. With a limit for the login the driver
   * takes that for a defect of its own, and has no state for it.
   */
  private static boolean isInterruptedConnect(Throwable failure) {
    return failure instanceof RuntimeException
        && failure.getMessage() != null
        && failure.getMessage().startsWith("Interrupted while attempting to connect");
  }

  private static boolean isTransientOrNotSql(Throwable suppressed) {
    for (Throwable cause = suppressed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return passes(sql);
      }
    }
    return true;
  }

  private static boolean passes(SQLException e) {
    if (e instanceof SQLTransientException || e instanceof SQLRecoverableException) {
      return true;
    }
    String state = e.getSQLState();
    // The pool says so in more than one way, and only in words.
    if (state == null) {
      return e.getMessage() != null
          && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
    return state.startsWith("08")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.equals("55P03");
  }
}
