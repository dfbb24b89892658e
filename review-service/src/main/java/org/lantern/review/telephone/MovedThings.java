package org.lantern.review.telephone;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** Finds whose thing it is that somebody moved by telephone. */
@Singleton
class MovedThings {
  private static final String FIND =
      """
      with asked as (select cast(? as uuid) as id),
      found as (
      select r.school_id, v.id as review_id, r.subject_ids from asked join request r
        on r.id = asked.id left join review v on v.request_id = r.id
      union all
      select o.school_id, v.id, o.subject_ids from asked join day_offer o on o.id = asked.id
        left join review v on v.request_id = o.request_id
      union all
      select v.school_id, v.id, v.subject_ids from asked join review v on v.id = asked.id
      union all
      select v.school_id, v.id, v.subject_ids from asked join seat s on s.id = asked.id
        join review v on v.id = s.review_id)
      select school_id, review_id, (
        select min(h.at) from history h join asked on asked.id = h.thing_id
        where h.said_in is distinct from cast(? as uuid)), subject_ids from found
      """;

  private final DataSource dataSource;

  MovedThings(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Of a thing that is written already in the running transaction.
   *
   * @param call whose own moves do not count
   */
  MovedThing of(UUID id, UUID call) {
    return find(id, call)
        .orElseThrow(
            () -> new IllegalStateException("a thing that nobody moves by telephone: " + id));
  }

  /** Empty for one that is kept no longer; else as {@link #of}. */
  Optional<MovedThing> find(UUID id, UUID call) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setObject(1, id);
      query.setObject(2, call);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(thing(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static MovedThing thing(ResultSet row) throws SQLException {
    OffsetDateTime since = row.getObject(3, OffsetDateTime.class);
    return new MovedThing(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        since == null ? null : since.toInstant(),
        List.of((UUID[]) row.getArray(4).getArray()));
  }
}
