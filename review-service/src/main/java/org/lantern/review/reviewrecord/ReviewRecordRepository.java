package org.lantern.review.reviewrecord;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantern.review.review.ReviewState;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.TrainingKind;
import org.lantern.review.schoolcopy.Phase;

/** What stands in a reviewer's record, in a statement for each part. */
@Singleton
class ReviewRecordRepository {
  private final EntityManager entities;

  ReviewRecordRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The reviews whose visit has begun, the latest first.
   *
   * @param ids all ids of the person
   * @param schools schools whose reviews are left out
   * @param reviews reviews that are left out
   */
  List<GivenReview> reviews(
      Collection<UUID> ids, Collection<UUID> schools, Collection<UUID> reviews) {
    return query(
            """
            select r.id as review, r.school_id as school, c.name as name, p.title as title,
              y.label as label, s.part as part, r.state as state,
              array_agg(d.day order by d.day) as days,
              sum(case d.part when 'WHOLE' then 1.0 else 0.5 end) as length,
              r.state = 'CLOSED' or exists (select 1 from report f where f.review_id = r.id
                and f.state in ('FINAL', 'SUPERSEDED')) as closed
            from seat s join review r on r.id = s.review_id
            join review_day d on d.review_id = r.id
            join programme p on p.id = r.programme_id
            join season y on y.id = r.season_id
            left join school_copy c on c.id = r.school_id
            where s.person_id = any (:ids) and (s.state = 'ACCEPTED' or s.stood = 'ACCEPTED')
              and r.state in ('IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED', 'ABANDONED')
              and not r.subject_ids && :schools and r.id <> all (:reviews)
            group by r.id, c.name, p.title, y.label, s.part
            order by min(d.day) desc, r.id
            """,
            ids)
        .addScalar("review", UUID.class)
        .addScalar("school", UUID.class)
        .addScalar("name", String.class)
        .addScalar("title", String.class)
        .addScalar("label", String.class)
        .addScalar("part", String.class)
        .addScalar("state", String.class)
        .addScalar("days", LocalDate[].class)
        .addScalar("length", BigDecimal.class)
        .addScalar("closed", Boolean.class)
        .setParameter("schools", schools.toArray(UUID[]::new))
        .setParameter("reviews", reviews.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(ReviewRecordRepository::given)
        .toList();
  }

  private static GivenReview given(Object[] row) {
    return new GivenReview(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Part.valueOf((String) row[5]),
        List.of((LocalDate[]) row[7]),
        (BigDecimal) row[8],
        ReviewState.valueOf((String) row[6]),
        (Boolean) row[9]);
  }

  List<HeldQualification> qualifications(Collection<UUID> ids, LocalDate day) {
    return query(
            """
            select p.title as title, q.part as part, q.phase as phase, q.valid_until as until
            from qualification q join programme p on p.id = q.programme_id
            where q.person_id = any (:ids) and q.valid_until >= :day
              and (q.valid_from is null or q.valid_from <= :day)
            order by p.title, q.part, q.phase, q.id
            """,
            ids)
        .addScalar("title", String.class)
        .addScalar("part", String.class)
        .addScalar("phase", String.class)
        .addScalar("until", LocalDate.class)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(
            row ->
                new HeldQualification(
                    (String) row[0],
                    Part.valueOf((String) row[1]),
                    row[2] == null ? null : Phase.valueOf((String) row[2]),
                    (LocalDate) row[3]))
        .toList();
  }

  /** The latest first, without what follows from reviews that are left out. */
  List<DoneTraining> training(
      Collection<UUID> ids, Collection<UUID> schools, Collection<UUID> reviews) {
    return query(
            """
            select p.title as title, t.kind as kind, t.held_on as held
            from training_record t join programme p on p.id = t.programme_id
            left join review r on r.id = t.review_id
            where t.person_id = any (:ids) and (r.id is null
              or not r.subject_ids && :schools and r.id <> all (:reviews))
            order by t.held_on desc, t.id
            """,
            ids)
        .addScalar("title", String.class)
        .addScalar("kind", String.class)
        .addScalar("held", LocalDate.class)
        .setParameter("schools", schools.toArray(UUID[]::new))
        .setParameter("reviews", reviews.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(
            row ->
                new DoneTraining(
                    (String) row[0], TrainingKind.valueOf((String) row[1]), (LocalDate) row[2]))
        .toList();
  }

  private NativeQuery<Object[]> query(String sql, Collection<UUID> ids) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("ids", ids.toArray(UUID[]::new));
  }
}
