package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.lantern.kit.retention.OldRows;
import org.lantern.kit.time.NetworkTime;

/** Deletes what goes by its own age, whatever became of the review, in the running transaction. */
@Singleton
class AgedTables {
  private static final String FEEDBACK = older("feedback", "written_at");
  private static final String READERS = older("report_reader", "last_read_at");

  private final OldRows rows;
  private final NetworkTime time;

  AgedTables(OldRows rows, NetworkTime time) {
    this.rows = rows;
    this.time = time;
  }

  private static String older(String table, String column) {
    return """
    with old as materialized (
      select t.ctid from %1$s t where t.%2$s < ? limit ? for update skip locked)
    delete from %1$s where ctid in (select ctid from old)
    """
        .formatted(table, column);
  }

  int feedback(LocalDate day, int most) {
    return delete(FEEDBACK, day, most);
  }

  int readers(LocalDate day, int most) {
    return delete(READERS, day, most);
  }

  private int delete(String sql, LocalDate day, int most) {
    return rows.change(sql, day.atStartOfDay(time.zone()).toInstant(), most);
  }
}
