package org.lantern.review.candidate;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantern.review.staffing.SeatFacts;

/** What the seats of all reviews mean for one of them, in a statement for each question. */
@Singleton
class SeatFactsRepository {
  private static final String OTHER_SEATS =
      """
      from seat_day d join seat s on s.id = d.seat_id
      left join person_merge_copy m on m.person_id = d.person_id
      where d.day between :from and :until and s.review_id <> :review
        and d.person_id in (select unnest(cast(:people as uuid[])) union all
          select person_id from person_merge_copy where into_id = any (cast(:people as uuid[])))
      """;
  private static final String LIVE = "s.state not in ('DECLINED', 'WITHDRAWN', 'REPLACED')";

  private final EntityManager entities;

  SeatFactsRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * For each of the people the days between two on which a live seat of another review has them.
   */
  Map<UUID, SortedSet<LocalDate>> days(
      UUID review, LocalDate from, LocalDate until, Collection<UUID> people) {
    Map<UUID, SortedSet<LocalDate>> found = new HashMap<>();
    query("select coalesce(m.into_id, d.person_id) as one, d.day as day " + OTHER_SEATS)
        .addScalar("one", UUID.class)
        .addScalar("day", LocalDate.class)
        .setParameter("review", review)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((UUID) row[0], any -> new TreeSet<>())
                    .add((LocalDate) row[1]));
    return found;
  }

  /** For each of the people in how many other reviews they have a live seat between two days. */
  Map<UUID, Integer> reviews(
      UUID review, LocalDate from, LocalDate until, Collection<UUID> people) {
    Map<UUID, Integer> found = new HashMap<>();
    query(
            "select coalesce(m.into_id, d.person_id) as one, count(distinct s.review_id) as many "
                + OTHER_SEATS
                + " group by 1")
        .addScalar("one", UUID.class)
        .addScalar("many", Integer.class)
        .setParameter("review", review)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList()
        .forEach(row -> found.put((UUID) row[0], (Integer) row[1]));
    return found;
  }

  /** Who has a live seat in the review; a shadow's keeps no reviewer from the team. */
  Set<UUID> team(UUID review) {
    return people(
        "select coalesce(m.into_id, s.person_id) from seat s"
            + " left join person_merge_copy m on m.person_id = s.person_id"
            + " where s.review_id = :review and s.part <> 'SHADOW' and "
            + LIVE,
        query -> query.setParameter("review", review));
  }

  /**
   * Who was on the team of the school's last review before a day: one whose visit has begun, or to
   * which somebody comes to review. One that was cancelled, is postponed or has no team yet is
   * none.
   */
  Set<UUID> lastTeam(UUID school, UUID review, LocalDate before) {
    return people(
        """
        select coalesce(m.into_id, s.person_id) from seat s
        left join person_merge_copy m on m.person_id = s.person_id
        where (s.state = 'ACCEPTED' or s.stood = 'ACCEPTED') and s.review_id = (
          select r.id from review r join review_day d on d.review_id = r.id
          where r.school_id = :school and r.id <> :review and r.state <> 'CANCELLED'
            and (r.state in ('IN_PROGRESS', 'FINDINGS_AGREED', 'CLOSED', 'ABANDONED')
              or exists (select 1 from seat t join seat_day taken on taken.seat_id = t.id
                where t.review_id = r.id and t.part <> 'SHADOW' and (t.state = 'ACCEPTED' or t.stood = 'ACCEPTED')))
          group by r.id having min(d.day) < :before order by min(d.day) desc, r.id limit 1)
        """,
        query ->
            query
                .setParameter("school", school)
                .setParameter("review", review)
                .setParameter("before", before));
  }

  /** Who said no to the review, or else to another of the school, and when they did so last. */
  Map<UUID, SeatFacts.Declined> declined(UUID school, UUID review) {
    Map<UUID, SeatFacts.Declined> found = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select distinct on (1) coalesce(m.into_id, s.person_id) as one,
              s.review_id = :review as here, s.ended_on as day
            from review r join seat s on s.review_id = r.id
            left join person_merge_copy m on m.person_id = s.person_id
            where r.school_id = :school and s.state = 'DECLINED' and s.ended_on is not null
            order by 1, 2 desc, 3 desc
            """,
            Object[].class)
        .addScalar("one", UUID.class)
        .addScalar("here", Boolean.class)
        .addScalar("day", LocalDate.class)
        .setParameter("school", school)
        .setParameter("review", review)
        .getResultList()
        .forEach(
            row ->
                found.put(
                    (UUID) row[0], new SeatFacts.Declined((Boolean) row[1], (LocalDate) row[2])));
    return found;
  }

  /** Who declared a tie that bars, for any review about one of these schools and trusts. */
  Set<UUID> declaredTied(Collection<UUID> about) {
    return people(
        """
        select distinct coalesce(m.into_id, s.person_id)
        from review r join seat s on s.review_id = r.id join declaration d on d.seat_id = s.id
        left join person_merge_copy m on m.person_id = s.person_id
        where r.subject_ids && cast(:about as uuid[]) and d.bars
        """,
        query -> query.setParameter("about", about.toArray(UUID[]::new), UUID[].class));
  }

  private Set<UUID> people(String sql, UnaryOperator<NativeQuery<UUID>> with) {
    NativeQuery<UUID> query = entities.unwrap(Session.class).createNativeQuery(sql, UUID.class);
    return new HashSet<>(with.apply(query).getResultList());
  }

  /**
   * The visits, by school and first day, that begin between two days and on whose teams some of
   * these people have live seats, under whatever id.
   */
  List<Visit> visits(Set<UUID> people, LocalDate from, LocalDate until) {
    return query(
            """
            select r.school_id as one, min(d.day) as day
            from review r join review_day d on d.review_id = r.id
            where d.day between :from and :until and r.id in (
              select s.review_id from seat s where s.person_id in (
                select unnest(cast(:people as uuid[])) union all
                select person_id from person_merge_copy where into_id = any (:people)) and\s"""
                + LIVE
                + ") group by r.id, r.school_id")
        .addScalar("one", UUID.class)
        .addScalar("day", LocalDate.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(row -> new Visit((UUID) row[0], (LocalDate) row[1]))
        .toList();
  }

  /** A review of a school, by its first day among those that were asked for. */
  record Visit(UUID schoolId, LocalDate day) {}

  private NativeQuery<Object[]> query(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
  }
}
