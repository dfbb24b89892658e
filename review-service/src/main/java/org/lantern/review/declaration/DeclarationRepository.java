package org.lantern.review.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** What people agreed to and declared. */
@Singleton
class DeclarationRepository implements PanacheRepositoryBase<Declaration, UUID> {
  /** Whether declared ties of somebody on the team wait to be weighed. */
  boolean waits(UUID reviewId) {
    return count(
            "weighedAt is null and (not bars or weighing is not null) and ties is not empty and"
                + " seatId in (select s.id from Seat s where s.reviewId = ?1 and s.state not in"
                + " ('DECLINED', 'WITHDRAWN', 'REPLACED'))",
            reviewId)
        > 0;
  }

  /** Whether one of the ids of a person declared for a seat of the review. */
  boolean isThere(UUID reviewId, Collection<UUID> ids) {
    return count(
            "seatId in (select s.id from Seat s where s.reviewId = ?1 and s.personId in ?2)",
            reviewId,
            ids)
        > 0;
  }

  /** Deletes at most so many that were made before a time, with their ties. */
  int deleteBefore(Instant time, int most) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            with old as (
              select seat_id from declaration where declared_at < :time limit :most),
            ties as (delete from declared_tie where seat_id in (select seat_id from old)),
            gone as (
              delete from declaration where seat_id in (select seat_id from old) returning 1)
            select count(*) from gone
            """,
            Long.class)
        .setParameter("time", time)
        .setParameter("most", most)
        .getSingleResult()
        .intValue();
  }
}
