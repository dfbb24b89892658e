package org.lantern.review.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who opened which report. */
@Singleton
class ReaderRepository implements PanacheRepositoryBase<ReportReader, ReportReader.Key> {
  /** Reading on is not written down every time. */
  private static final Duration SAME_READING = Duration.ofMinutes(1);

  void opened(UUID reportId, UUID personId, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into report_reader (report_id, person_id, first_read_at, last_read_at)
            values (?1, ?2, ?3, ?3)
            on conflict (report_id, person_id) do update set last_read_at = excluded.last_read_at
              where report_reader.last_read_at < ?4
            """)
        .setParameter(1, reportId)
        .setParameter(2, personId)
        .setParameter(3, at)
        .setParameter(4, at.minus(SAME_READING))
        .executeUpdate();
  }

  /** Who opened it last comes first. */
  List<ReportReader> of(UUID reportId) {
    return list("reportId = ?1 order by lastReadAt desc, personId", reportId);
  }
}
