package org.lantern.review.retention;

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
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.kit.time.NetworkTime;

/**
 * Deletes records of calls, in the running transaction: of reviews that are over, and of requests
 * that were declined or withdrawn before a review was made. What somebody denied waits until it is
 * settled.
 */
@Singleton
class CallTables {
  /** With {@link OverTables#OVER} and two parameters more, each the start of the day. */
  private static final String FIND =
      "with "
          + OverTables.OVER
          + """
          select t.id, t.said_by from telephone_record t
          where t.state <> 'DENIED' and (t.review_id in (select id from finished)
            or t.review_id is null and t.recorded_at < ? and exists (
              select 1 from request r
              where r.state in ('DECLINED', 'WITHDRAWN')
                and (r.id = t.thing_id
                  or r.id in (select f.request_id from day_offer f where f.id = t.thing_id))
                and not exists (select 1 from history h where h.thing = 'request'
                  and h.thing_id = r.id and h.action in ('DECLINE', 'WITHDRAW') and h.at >= ?)))
          order by t.id limit ? for update of t skip locked
          """;

  private static final String FORGET = "delete from telephone_record where id = any (?)";

  private final DataSource dataSource;
  private final NetworkTime time;

  CallTables(DataSource dataSource, NetworkTime time) {
    this.dataSource = dataSource;
    this.time = time;
  }

  /** A call, and whose words were written down. */
  record Call(UUID id, UUID saidBy) {}

  List<Call> over(LocalDate day, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      var start = day.atStartOfDay(time.zone()).toOffsetDateTime();
      query.setObject(1, start);
      query.setObject(2, day);
      query.setObject(3, start);
      query.setObject(4, start);
      query.setObject(5, start);
      query.setInt(6, most);
      List<Call> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Call(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  void forget(Collection<UUID> calls) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setArray(1, connection.createArrayOf("uuid", calls.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
