package org.lantern.review.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Records of training. */
@Singleton
class TrainingRecordRepository implements PanacheRepositoryBase<TrainingRecord, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("heldOn desc, id desc").and("personId", "programmeId", "kind", "heldOn");

  /**
   * @param hidden reviews of which the reader learns nothing, nor of what follows from them
   */
  PanacheQuery<TrainingRecord> matching(
      TrainingSearch search, Collection<UUID> hidden, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where(
                "(reviewId is null or not array_contains(:hidden, reviewId))",
                Map.of("hidden", hidden.toArray(UUID[]::new)))
            .narrow("personId = :person", "person", search.personId())
            .narrow("programmeId = :programme", "programme", search.programmeId())
            .narrow("kind = :kind", "kind", search.kind());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Who of the people had the programme's training, from that day on; nobody erased. */
  List<Trained> trained(UUID programmeId, Collection<UUID> people) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select person_id as person, min(held_on) as held from training_record t
            where programme_id = :programme and kind = 'TRAINING' and person_id = any (:people)
              and not exists (select 1 from person_erased_copy e where e.person_id = t.person_id)
            group by person_id
            """,
            Object[].class)
        .addScalar("person", UUID.class)
        .addScalar("held", LocalDate.class)
        .setParameter("programme", programmeId)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(row -> new Trained((UUID) row[0], null, (LocalDate) row[1], LocalDate.MAX))
        .toList();
  }

  /** Once for each review, however often it is said. */
  void shadowed(UUID id, UUID personId, ShadowedReview review, Instant at) {
    getEntityManager()
        .unwrap(Session.class)
        .createNativeMutationQuery(
            """
            insert into training_record
              (id, person_id, programme_id, kind, held_on, recorded_at, review_id)
            values (:id, :person, :programme, 'SHADOWING', :day, :at, :review)
            on conflict on constraint uq_training_record_review do nothing
            """)
        .setParameter("id", id)
        .setParameter("person", personId)
        .setParameter("programme", review.programmeId())
        .setParameter("day", review.lastDay())
        .setParameter("at", at)
        .setParameter("review", review.id())
        .executeUpdate();
  }
}
