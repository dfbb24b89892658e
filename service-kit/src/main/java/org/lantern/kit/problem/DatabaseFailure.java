package org.lantern.kit.problem;

import java.sql.SQLException;

/** An SQL error on its way to the mapper or the consumer, which look at its state. */
public final class DatabaseFailure extends RuntimeException {
  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
