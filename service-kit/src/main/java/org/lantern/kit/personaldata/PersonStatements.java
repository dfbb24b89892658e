package org.lantern.kit.personaldata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** Runs SQL that names people as {@code :person} and {@code :into}. */
final class PersonStatements {
  private static final Pattern NAMED = Pattern.compile(":(person|into)\\b");

  private final DataSource dataSource;

  PersonStatements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void run(String sql, UUID person, UUID into) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, person, into)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The rows of a query as one JSON array. */
  String read(String query, UUID person) {
    String whole =
        "select cast(coalesce(jsonb_agg(to_jsonb(whole_row)), '[]') as text) from ("
            + query
            + ") whole_row";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, whole, person, null);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, UUID person, UUID into) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(NAMED.matcher(sql).replaceAll("?"));
    Matcher names = NAMED.matcher(sql);
    for (int i = 1; names.find(); i++) {
      statement.setObject(i, names.group(1).equals("person") ? person : into);
    }
    return statement;
  }
}
