package org.lantern.school.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.lantern.kit.retention.OldRows;

/** Deletes rows that nobody else hears of, past what another instance is deleting. */
@Singleton
class RetentionTables {
  private static final String TASKS =
      """
      with old as materialized (
        select id, service from task where closed_at < ?
        order by id, service limit ? for update skip locked),
      told as (delete from notice where task_id in (select id from old)),
      people as (delete from task_person where (task_id, service) in (select id, service from old))
      delete from task where (id, service) in (select id, service from old)
      """;

  private static final String MAILS =
      """
      with old as materialized (
        select id from mail where ended_at < ? order by id limit ? for update skip locked)
      delete from mail where id in (select id from old)
      """;

  private static final String SHOWINGS =
      """
      with old as materialized (
        select id from safeguarding_showing where first_at < ?
        order by id limit ? for update skip locked)
      delete from safeguarding_showing where id in (select id from old)
      """;

  private final OldRows rows;

  RetentionTables(OldRows rows) {
    this.rows = rows;
  }

  /** Answers how many tasks were deleted. */
  int tasksClosedBefore(Instant instant, int most) {
    return rows.change(TASKS, instant, most);
  }

  int mailsEndedBefore(Instant instant, int most) {
    return rows.change(MAILS, instant, most);
  }

  int showingsBefore(Instant instant, int most) {
    return rows.change(SHOWINGS, instant, most);
  }
}
