package org.lantern.kit.retention;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Deletes old rows of the tables that every service has, and keeps the log. */
@Singleton
class RetentionTables {
  /** In one order, and past what somebody holds. */
  private static final String HISTORY =
      """
      with old as materialized (
        select h.id from history h where h.at < ? %s
        order by h.id limit ? for update of h skip locked)
      delete from history where id in (select id from old)
      """;

  private static final String DROPPED =
      """
      with old as materialized (
        select id from dead_letter where state = 'dropped' and at < ?
        order by id limit ? for update skip locked)
      delete from dead_letter where id in (select id from old)
      """;

  private static final String NOTES =
      """
      with old as materialized (
        select ctid from retention_log where at < ? limit ? for update skip locked)
      delete from retention_log where ctid in (select ctid from old)
      """;

  private static final String TURN = "select pg_advisory_xact_lock(hashtext('retention'))";

  private static final String NOTE =
      "insert into retention_log (at, what, before_day, deleted) values (?, ?, ?, ?)";

  private final OldRows rows;
  private final String history;

  RetentionTables(OldRows rows, @All List<NeededHistory> needed) {
    this.rows = rows;
    this.history =
        HISTORY.formatted(
            needed.stream()
                .map(each -> "and not (" + each.condition() + ")")
                .collect(Collectors.joining(" ")));
  }

  /** No other instance deletes what is old until the running transaction ends. */
  void takeTurns() {
    rows.find(TURN, row -> row);
  }

  int historyBefore(Instant instant, int most) {
    return rows.change(history, instant, most);
  }

  /** Counted from when they failed. */
  int droppedBefore(Instant instant, int most) {
    return rows.change(DROPPED, instant, most);
  }

  int notesBefore(Instant instant, int most) {
    return rows.change(NOTES, instant, most);
  }

  void note(Instant at, String what, LocalDate before, int deleted) {
    rows.change(NOTE, at, what, before, deleted);
  }
}
