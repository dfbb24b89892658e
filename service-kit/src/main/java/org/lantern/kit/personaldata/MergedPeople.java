package org.lantern.kit.personaldata;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/**
 * A service's copy of which people were merged into which, in the table {@code person_merge_copy},
 * and of who was erased, in {@code person_erased_copy}: for rows and events that still say the
 * earlier id. Chains are flat, and all ids of who was erased are there, in whatever order it comes.
 */
@Singleton
public class MergedPeople {
  private static final String HOLD = "select pg_advisory_xact_lock(hashtext('person_merge_copy'))";
  private static final String PUT =
      """
      insert into person_merge_copy (person_id, into_id)
      values (?, coalesce((select into_id from person_merge_copy where person_id = ?), ?))
      on conflict (person_id) do update set into_id = excluded.into_id
      """;
  private static final String FLATTEN =
      """
      update person_merge_copy one set into_id = next.into_id from person_merge_copy next
      where next.person_id = one.into_id and next.person_id = ?
      """;
  private static final String STANDS_FOR =
      "select coalesce((select into_id from person_merge_copy where person_id = ?), ?)";
  private static final String STAND_FOR =
      """
      select id, coalesce(m.into_id, id) from unnest(cast(? as uuid[])) as id
      left join person_merge_copy m on m.person_id = id
      """;
  private static final String IDS =
      "select cast(? as uuid) union select person_id from person_merge_copy where into_id = ?";
  private static final String PUT_ERASED =
      "insert into person_erased_copy (person_id) values (?) on conflict do nothing";
  private static final String SPREAD_ERASED =
      """
      with one as (
        select coalesce((select into_id from person_merge_copy where person_id = ?), ?) as id
      ), each as (
        select id from one
        union select m.person_id from person_merge_copy m join one on one.id = m.into_id
      )
      insert into person_erased_copy (person_id) select id from each
      where exists (select 1 from person_erased_copy e join each on each.id = e.person_id)
      on conflict do nothing
      """;
  private static final String ERASED =
      "select person_id from person_erased_copy where person_id = ?";

  private final DataSource dataSource;

  MergedPeople(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Nobody else is merged or erased here until the transaction ends. */
  public void hold() {
    run(HOLD);
  }

  public void put(UUID person, UUID into) {
    hold();
    run(PUT, person, into, into);
    run(FLATTEN, person);
    run(SPREAD_ERASED, person, person);
  }

  public void putErased(UUID person) {
    hold();
    run(PUT_ERASED, person);
    run(SPREAD_ERASED, person, person);
  }

  /** Whether a person was erased, under this id or another. */
  public boolean isErased(UUID person) {
    return !ids(ERASED, person).isEmpty();
  }

  /** The id under which everything of the person stands now. */
  public UUID standsFor(UUID person) {
    return ids(STANDS_FOR, person, person).getFirst();
  }

  /** Likewise, and so it stays until the transaction ends: for what is kept of a person. */
  public UUID remaining(UUID person) {
    hold();
    return standsFor(person);
  }

  /** For each of the people the id under which everything of them stands now. */
  public Map<UUID, UUID> standFor(Collection<UUID> people) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(STAND_FOR)) {
      query.setArray(1, connection.createArrayOf("uuid", people.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        Map<UUID, UUID> found = new HashMap<>();
        while (rows.next()) {
          found.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The id of a person and those of their earlier records. */
  public List<UUID> idsOf(UUID person) {
    return ids(IDS, person, person);
  }

  private void run(String sql, UUID... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private List<UUID> ids(String sql, UUID... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = prepared(connection, sql, parameters);
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

  private static PreparedStatement prepared(Connection connection, String sql, UUID... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
