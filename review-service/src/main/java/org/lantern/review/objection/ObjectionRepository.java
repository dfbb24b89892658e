package org.lantern.review.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objections. */
@Singleton
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {
  /**
   * Those of a review, the newest first.
   *
   * @param own ids of the reader, who reads none to themselves
   */
  List<Objection> of(UUID reviewId, Collection<UUID> own) {
    return list(
        "reviewId = ?1 and seatId not in (select s.id from Seat s where s.personId in ?2)"
            + " order by raisedAt desc, id desc",
        reviewId,
        own);
  }

  boolean isAnyOpen(UUID reviewId) {
    return count("reviewId = ?1 and state = ?2", reviewId, ObjectionState.RAISED) > 0;
  }

  Optional<Objection> open(UUID seatId) {
    return find("seatId = ?1 and state = ?2", seatId, ObjectionState.RAISED).firstResultOptional();
  }
}
