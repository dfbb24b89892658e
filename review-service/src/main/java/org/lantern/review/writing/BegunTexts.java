package org.lantern.review.writing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Since when somebody has been sending what they write. It is refused where words were removed from
 * the review since then; unless said otherwise, it is the begin of the transaction.
 */
@Singleton
public class BegunTexts {
  private static final String NOW = "select clock_timestamp()";
  private static final String BEGUN = "select set_config('lantern.begun_at', ?, true)";

  private final DataSource dataSource;

  BegunTexts(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** By the clock of the database, which also says when words were removed. */
  public OffsetDateTime now() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(NOW);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getObject(1, OffsetDateTime.class);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** What the running transaction writes was begun earlier than the transaction. */
  public void since(OffsetDateTime begun) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement set = connection.prepareStatement(BEGUN)) {
      set.setString(1, begun.toString());
      set.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
