package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.retention.OldRows;
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

  private final OldRows rows;
  private final NetworkTime time;

  CallTables(OldRows rows, NetworkTime time) {
    this.rows = rows;
    this.time = time;
  }

  /** A call, and whose words were written down. */
  record Call(UUID id, UUID saidBy) {}

  List<Call> over(LocalDate day, int most) {
    Instant start = day.atStartOfDay(time.zone()).toInstant();
    return rows.find(
        FIND,
        row -> new Call(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        start,
        day,
        start,
        start,
        start,
        most);
  }

  void forget(Collection<UUID> calls) {
    rows.change(FORGET, (Object) calls.toArray(UUID[]::new));
  }
}
