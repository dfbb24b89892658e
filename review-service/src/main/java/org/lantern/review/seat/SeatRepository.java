package org.lantern.review.seat;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Seats. */
@Singleton
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {
  private static final SortKeys SORT = SortKeys.usually("id desc").and("state", "part", "reviewId");

  private static final List<SeatState> LIVE =
      List.of(SeatState.PROPOSED, SeatState.INVITED, SeatState.ACCEPTED, SeatState.AT_RISK);

  /** Whoever is asked and has not answered, at risk or not. */
  private static final String INVITED = "(state = 'INVITED' or stood = 'INVITED')";

  /** Whoever is on the team, at risk or not. */
  private static final String JOINED = "(state = 'ACCEPTED' or stood = 'ACCEPTED')";

  List<Seat> of(UUID reviewId) {
    return list("reviewId = ?1 order by part, id", reviewId);
  }

  /** Before seats change past the persistence context, which must not remember whose they were. */
  void flushAndForget() {
    getEntityManager().flush();
    getEntityManager().clear();
  }

  /** The seats that a person was asked to take. */
  PanacheQuery<Seat> askedOf(Collection<UUID> ids, SeatSearch search, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where("personId in :ids and asked", Map.of("ids", ids))
            .narrow("reviewId = :review", "review", search.reviewId())
            .narrow("state = :state", "state", search.state())
            .narrow("part = :part", "part", search.part());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** The seats that take or would take a person's days. */
  List<Seat> live(UUID personId) {
    return list("personId = ?1 and state in ?2 order by id", personId, LIVE);
  }

  /** As {@link #live} of several people, with the days in the same statement. */
  List<Seat> liveWithDays(Collection<UUID> ids) {
    return list(
        "select distinct s from Seat s left join fetch s.takenDays"
            + " where s.personId in ?1 and s.state in ?2 order by s.id",
        ids,
        LIVE);
  }

  /** The same without those in reviews about these schools and trusts, and in these reviews. */
  List<Seat> liveWithDaysExcept(
      Collection<UUID> ids, Collection<UUID> about, Collection<UUID> reviews) {
    return list(
        "select distinct s from Seat s left join fetch s.takenDays"
            + " where s.personId in ?1 and s.state in ?2 and s.reviewId not in ?4"
            + " and s.reviewId not in (select r.id from Review r"
            + " where array_intersects(r.subject.ids, ?3))"
            + " order by s.id",
        ids,
        LIVE,
        about.toArray(UUID[]::new),
        reviews);
  }

  /** The seats of a review that take or would take somebody's days. */
  List<Seat> liveOf(UUID reviewId) {
    return of(reviewId).stream().filter(seat -> seat.getState().isLive()).toList();
  }

  /**
   * Gives a seat days of its person, all of them or, when another seat has one, none.
   *
   * @return whether it has them now
   */
  boolean takeDays(Seat seat, Collection<LocalDate> days) {
    Session session = getEntityManager().unwrap(Session.class);
    session.flush();
    int taken =
        session
            .createNativeMutationQuery(
                """
                insert into seat_day (seat_id, person_id, day)
                select s.id, s.person_id, r.day from seat s
                join review_day r on r.review_id = s.review_id and r.day in (:days)
                where s.id = :seat
                order by r.day on conflict on constraint uq_seat_day do nothing
                """)
            .setParameter("seat", seat.getId())
            .setParameter("days", days)
            .executeUpdate();
    if (taken == days.size()) {
      return true;
    }
    session
        .createNativeMutationQuery("delete from seat_day where seat_id = :seat")
        .setParameter("seat", seat.getId())
        .executeUpdate();
    return false;
  }

  /** The invitations that wait for an answer. */
  List<UUID> waitingForAnswer() {
    return find("select id from Seat where " + INVITED).project(UUID.class).list();
  }

  /** Those in a season. */
  List<UUID> waitingForAnswerIn(UUID seasonId) {
    return find(
            "select id from Seat where "
                + INVITED
                + " and reviewId in (select id from Review where seasonId = ?1)",
            seasonId)
        .project(UUID.class)
        .list();
  }

  /** Those of people who work at a school for which one of the calendars speaks. */
  List<UUID> waitingForAnswerAt(UUID schoolId, String authorityCode, String trustCode) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select s.id from seat s where (s.state = 'INVITED' or s.stood = 'INVITED')
              and exists (
                select 1 from employment_copy e join school_copy c on c.id = e.school_id
                where (e.person_id = s.person_id or e.person_id in (
                    select m.person_id from person_merge_copy m where m.into_id = s.person_id))
                  and (c.id = ?1 or c.authority_code = ?2 or c.trust_code = ?3))
            """,
            UUID.class)
        .setParameter(1, schoolId)
        .setParameter(2, authorityCode)
        .setParameter(3, trustCode)
        .getResultList();
  }

  /** Who had the lead's seat of the review before this one. */
  List<UUID> formerLeads(Seat lead) {
    return find(
            "select distinct personId from Seat where reviewId = ?1 and part = ?2 and id <> ?3"
                + " and personId <> ?4",
            lead.getReviewId(),
            lead.getPart(),
            lead.getId(),
            lead.getPersonId())
        .project(UUID.class)
        .list();
  }

  List<Seat> accepted(UUID reviewId) {
    return list("reviewId = ?1 and " + JOINED + " order by part, id", reviewId);
  }

  /** Seats of everybody who is or was on the team. */
  List<Seat> everAccepted(UUID reviewId) {
    return list("reviewId = ?1 and (joined or " + JOINED + ") order by part, id", reviewId);
  }

  /** Seats on the team of a review that the people are on, or were. */
  List<Seat> everAcceptedBy(UUID reviewId, Collection<UUID> ids) {
    return list("reviewId = ?1 and personId in ?2 and (joined or " + JOINED + ")", reviewId, ids);
  }

  /** Seats on teams that the people are on, or were. */
  List<Seat> everAcceptedBy(Collection<UUID> ids) {
    return list("personId in ?1 and (joined or " + JOINED + ")", ids);
  }
}
