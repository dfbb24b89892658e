package org.lantern.review.seat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Seats. */
@Singleton
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {
  List<Seat> of(UUID reviewId) {
    return list("reviewId = ?1 order by part, id", reviewId);
  }

  List<Seat> ofPerson(UUID personId) {
    return list("personId = ?1 and asked order by id desc", personId);
  }

  List<Seat> accepted(UUID reviewId) {
    return list("reviewId = ?1 and state = ?2 order by part, id", reviewId, SeatState.ACCEPTED);
  }

  List<Seat> acceptedBy(UUID reviewId, UUID personId) {
    return list(
        "reviewId = ?1 and personId = ?2 and state = ?3", reviewId, personId, SeatState.ACCEPTED);
  }

  List<UUID> reviewsAcceptedBy(UUID personId) {
    return getEntityManager()
        .createQuery("select reviewId from Seat where personId = ?1 and state = ?2", UUID.class)
        .setParameter(1, personId)
        .setParameter(2, SeatState.ACCEPTED)
        .getResultList();
  }

  /** For each person the days among these on which a live seat of another review has them. */
  Map<UUID, SortedSet<LocalDate>> taken(UUID reviewId, Collection<LocalDate> days) {
    Map<UUID, SortedSet<LocalDate>> found = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select d.personId, d.day from Seat s join s.takenDays d"
                + " where d.day in ?1 and s.reviewId <> ?2",
            Object[].class)
        .setParameter(1, days)
        .setParameter(2, reviewId)
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((UUID) row[0], any -> new TreeSet<>())
                    .add((LocalDate) row[1]));
    return found;
  }
}
