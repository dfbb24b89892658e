package org.lantern.school.succession;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** The links in the database: replaced as a whole, read from either side. */
@Singleton
class SuccessionTables {
  private static final String TAKE_TURN = "lock table succession in share row exclusive mode";
  private static final String EDITION =
      "with edition as (select * from unnest(?::text[], ?::text[], ?::text[], ?::date[])"
          + " as e (predecessor_urn, successor_urn, kind, established))";
  private static final String REMOVE =
      EDITION
          + """
           delete from succession s where not exists (
             select 1 from edition e
             where e.predecessor_urn = s.predecessor_urn and e.successor_urn = s.successor_urn)
          """;
  private static final String PUT =
      EDITION
          + """
          , put as (
            insert into succession as s (predecessor_urn, successor_urn, kind, established)
            select * from edition
            on conflict (predecessor_urn, successor_urn)
            do update set kind = excluded.kind, established = excluded.established
            where (s.kind, s.established) is distinct from (excluded.kind, excluded.established)
            returning (xmax = 0) as added)
          select count(*) filter (where added), count(*) filter (where not added) from put
          """;
  private static final String AROUND =
      """
      select l.*, s.id, s.name from (
        select true as before, predecessor_urn as urn, kind, established
        from succession where successor_urn = (select urn from school where id = ?)
        union all
        select false, successor_urn, kind, established
        from succession where predecessor_urn = (select urn from school where id = ?)) l
      left join school s on s.urn = l.urn
      order by l.established nulls last, l.urn
      """;

  private final DataSource dataSource;

  SuccessionTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What replacing did. */
  record Replaced(int added, int changed, int removed) {}

  Replaced replace(Collection<SuccessionLink> links) {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement turn = connection.prepareStatement(TAKE_TURN)) {
        turn.execute();
      }
      int removed;
      try (PreparedStatement remove = prepared(connection, REMOVE, links)) {
        removed = remove.executeUpdate();
      }
      try (PreparedStatement put = prepared(connection, PUT, links);
          ResultSet row = put.executeQuery()) {
        row.next();
        return new Replaced(row.getInt(1), row.getInt(2), removed);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, Collection<SuccessionLink> links) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setObject(1, texts(links, SuccessionLink::predecessorUrn));
    statement.setObject(2, texts(links, SuccessionLink::successorUrn));
    statement.setObject(3, texts(links, link -> link.kind().name()));
    statement.setObject(
        4, texts(links, link -> link.established() == null ? null : link.established().toString()));
    return statement;
  }

  private static String[] texts(
      Collection<SuccessionLink> links, Function<SuccessionLink, String> part) {
    return links.stream().map(part).toArray(String[]::new);
  }

  LocalDate newest() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select max(established) from succession");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  SuccessionResponse around(UUID schoolId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(AROUND)) {
      query.setObject(1, schoolId);
      query.setObject(2, schoolId);
      List<SuccessionResponse.Relative> before = new ArrayList<>();
      List<SuccessionResponse.Relative> after = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          (rows.getBoolean("before") ? before : after).add(item(rows));
        }
      }
      return new SuccessionResponse(before, after);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static SuccessionResponse.Relative item(ResultSet row) throws SQLException {
    return new SuccessionResponse.Relative(
        row.getObject("id", UUID.class),
        row.getString("urn"),
        row.getString("name"),
        SuccessionKind.valueOf(row.getString("kind")),
        row.getObject("established", LocalDate.class));
  }
}
