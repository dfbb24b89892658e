package org.lantern.school.past;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.event.Correlation;
import org.lantern.kit.problem.DatabaseFailure;

/** Takes the good lines over: what is new in them is added, with its history; the rest is left. */
@Singleton
class PeopleMerge {
  private static final String NEW_EMPLOYMENTS =
      " from person_row where school_id is not null and not employment_known and not bad";
  private static final String NEW_ROLES =
      " from person_row where role is not null and not role_known and not bad";
  private static final String NEW_INVITATIONS =
      " from person_row where invited and not invitation_known and not bad";

  /** The first line's name counts; all of them differ at most in capitals and accents. */
  private static final String PEOPLE =
      """
      insert into person (id, name, address, version)
        select distinct on (person_id) person_id, name, address, 0
        from person_row where person_new and not bad order by person_id, line
      """;

  private static final String ADDRESSES =
      """
      insert into person_address (address, person_id, added_at)
        select distinct address, person_id, ?::timestamptz
        from person_row where person_new and not bad
      """;

  private static final String HISTORY =
      """
      insert into history (thing, thing_id, at, person_id, action, to_state, correlation_id)
        select %s, id, ?::timestamptz, ?::uuid, %s, state, ?::text from made
      """;

  private static final String EMPLOYMENTS =
      """
      with made as (
        insert into employment (id, person_id, school_id, valid_from, valid_until, version)
          select uuid_v7(), d.*, 0 from (
            select distinct person_id, school_id, employed_from, employed_until %s) d
        returning id, case when valid_until is null then 'OPEN' else 'ENDED' end as state)
      """
              .formatted(NEW_EMPLOYMENTS)
          + HISTORY.formatted("'employment'", "'BEGIN'");

  private static final String ROLES =
      """
      with made as (
        insert into role_grant
          (id, person_id, role, scope_kind, scope_id, valid_from, valid_until, state, capacity,
           version)
          select uuid_v7(), d.*, 'HELD', 'ORDINARY', 0 from (
            select distinct person_id, role, scope_kind, scope_id, role_from, role_until %s) d
        returning id, state)
      """
              .formatted(NEW_ROLES)
          + HISTORY.formatted("'role'", "'GRANT'");

  private static final String INVITATIONS =
      """
      with made as (
        insert into invitation (id, person_id, state, invited_at, version)
          select uuid_v7(), d.person_id, 'OPEN', ?::timestamptz, 0 from (select distinct person_id %s) d
        returning id, state)
      """
              .formatted(NEW_INVITATIONS)
          + HISTORY.formatted("'invitation'", "'INVITE'");

  private static final String UNCHANGED =
      """
      select count(*) from person_row where not bad and not person_new
        and (school_id is null or employment_known) and (role is null or role_known)
        and (not invited or invitation_known)
      """;

  private static final String SCHOOLS =
      "select school_id %s union select scope_id %s and scope_kind = 'SCHOOL' order by 1"
          .formatted(NEW_EMPLOYMENTS, NEW_ROLES);

  private final DataSource dataSource;

  PeopleMerge(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How much was new; lines that bring nothing new are unchanged. */
  record Added(int people, int employments, int roles, int invitations, int unchanged) {}

  Added merge(UUID by, Instant now) {
    Timestamp at = Timestamp.from(now);
    String correlation = Correlation.id();
    try (Connection connection = dataSource.getConnection()) {
      int people = update(connection, PEOPLE);
      update(connection, ADDRESSES, at);
      return new Added(
          people,
          update(connection, EMPLOYMENTS, at, by, correlation),
          update(connection, ROLES, at, by, correlation),
          update(connection, INVITATIONS, at, at, by, correlation),
          unchanged(connection));
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static int unchanged(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(UNCHANGED);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Whose employments are more now. */
  List<UUID> employed() {
    return ids("select distinct person_id" + NEW_EMPLOYMENTS + " order by person_id");
  }

  /** Whose roles are more now. */
  List<UUID> givenRoles() {
    return ids("select distinct person_id" + NEW_ROLES + " order by person_id");
  }

  /** The schools of what is new. */
  List<UUID> schools() {
    return ids(SCHOOLS);
  }

  /** Who is invited now. */
  List<UUID> invited() {
    return ids("select distinct person_id" + NEW_INVITATIONS + " order by person_id");
  }

  private List<UUID> ids(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<UUID> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
