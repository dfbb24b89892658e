package org.lantern.kit.actor;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * Each service's copy of who is linked and which roles they hold, fed by school-service's events
 * (in school-service itself by the change that makes them). Read on every request in that request's
 * transaction and never cached: a withdrawn role must stop working within moments.
 */
@Singleton
public class ActorCopy {
  private static final String FIND =
      """
      select l.person_id, r.role, r.scope_kind, r.scope_id, r.valid_from, r.valid_until
      from actor_link l
      left join actor_role r on r.person_id = l.person_id
        and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?)
        and not exists (
          select 1 from dead_letter d where d.aggregate_id = l.person_id and d.state <> 'dropped')
        and not exists (select 1 from replay p where p.consumer like '%.school')
      where l.link_key = ?
      order by l.person_id
      """;

  private static final String ROLES =
      """
      select person_id, role, scope_kind, scope_id, valid_from, valid_until from actor_role r
      where person_id = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
        and not exists (
          select 1 from dead_letter d where d.aggregate_id = r.person_id and d.state <> 'dropped')
        and not exists (select 1 from replay p where p.consumer like '%.school')
      """;

  private final DataSource dataSource;

  ActorCopy(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The person behind a sign-in with the roles in force on the day; empty when not linked. While an
   * event about the person waits as a dead letter, a withdrawal may wait behind it: no role counts.
   * None does either while the copy is being built anew, for a withdrawal may not be read yet. For
   * a moment after two people were merged a sign-in may be known as both; then it is one of them.
   */
  public Optional<Actor> find(String linkKey, LocalDate day) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setObject(1, day);
      query.setObject(2, day);
      query.setString(3, linkKey);
      return read(query.executeQuery());
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The roles in force on the day of somebody who need not be signed in, nor ever have been. */
  public List<HeldRole> rolesOf(UUID personId, LocalDate day) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ROLES)) {
      query.setObject(1, personId);
      query.setObject(2, day);
      query.setObject(3, day);
      return read(query.executeQuery()).map(Actor::roles).orElse(List.of());
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Optional<Actor> read(ResultSet rows) throws SQLException {
    UUID person = null;
    List<HeldRole> roles = new ArrayList<>();
    while (rows.next() && (person == null || person.equals(personOf(rows)))) {
      person = personOf(rows);
      if (rows.getString("role") != null) {
        roles.add(role(rows));
      }
    }
    return person == null ? Optional.empty() : Optional.of(new Actor(person, roles));
  }

  private static UUID personOf(ResultSet row) throws SQLException {
    return row.getObject("person_id", UUID.class);
  }

  private static HeldRole role(ResultSet row) throws SQLException {
    return new HeldRole(
        Role.valueOf(row.getString("role")),
        new Scope(
            Scope.Kind.valueOf(row.getString("scope_kind")), row.getObject("scope_id", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }

  /** Replaces the sign-ins by which a person is known. */
  public void replaceLinks(UUID personId, Collection<String> linkKeys) {
    try (Connection connection = dataSource.getConnection()) {
      delete(connection, "delete from actor_link where person_id = ?", personId);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into actor_link (link_key, person_id) values (?, ?)")) {
        for (String key : linkKeys) {
          insert.setString(1, key);
          insert.setObject(2, personId);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Replaces all the roles of a person, past and future ones included. */
  public void replaceRoles(UUID personId, Collection<HeldRole> roles) {
    replaceRoles(Map.of(personId, roles));
  }

  /** Replaces all the roles of many people. */
  public void replaceRoles(Map<UUID, ? extends Collection<HeldRole>> roles) {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement delete =
          connection.prepareStatement("delete from actor_role where person_id = any (?)")) {
        delete.setArray(1, connection.createArrayOf("uuid", roles.keySet().toArray()));
        delete.executeUpdate();
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              insert into actor_role
                (person_id, role, scope_kind, scope_id, valid_from, valid_until)
              values (?, ?, ?, ?, ?, ?)
              """)) {
        for (Map.Entry<UUID, ? extends Collection<HeldRole>> each : roles.entrySet()) {
          for (HeldRole held : each.getValue()) {
            addRole(insert, each.getKey(), held);
          }
        }
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void addRole(PreparedStatement insert, UUID personId, HeldRole held)
      throws SQLException {
    insert.setObject(1, personId);
    insert.setString(2, held.role().name());
    insert.setString(3, held.scope().kind().name());
    insert.setObject(4, held.scope().id());
    insert.setObject(5, held.from());
    insert.setObject(6, held.until());
    insert.addBatch();
  }

  private static void delete(Connection connection, String sql, UUID personId) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setObject(1, personId);
      delete.executeUpdate();
    }
  }
}
