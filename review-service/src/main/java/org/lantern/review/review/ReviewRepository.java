package org.lantern.review.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Reviews. */
@Singleton
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("r.id desc", "r.id")
          .with("state", "r.state")
          .with("schoolId", "r.schoolId")
          .with("programmeId", "r.programmeId")
          .with("firstDay", "(select min(d.day) from r.days d)");

  Optional<Review> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** As {@link #locked}, empty while somebody else has it. */
  Optional<Review> lockedUnlessTaken(UUID id) {
    return find("id = ?1", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }

  /** Of which request a review is, without reading the review. */
  Optional<UUID> requestOf(UUID id) {
    return getEntityManager()
        .createQuery(
            "select requestId from Review where id = ?1 and requestId is not null", UUID.class)
        .setParameter(1, id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Of which requests reviews are; those of before have none. */
  List<UUID> requestsOf(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select requestId from Review where id in ?1 and requestId is not null", UUID.class)
        .setParameter(1, ids)
        .getResultList();
  }

  Optional<Review> ofRequest(UUID requestId) {
    return find("requestId = ?1", requestId).firstResultOptional();
  }

  /** As {@link #ofRequest}, locked until the transaction ends. */
  Optional<Review> lockedOfRequest(UUID requestId) {
    return find("requestId = ?1", requestId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  long fellThrough(UUID seasonId) {
    return count("seasonId = ?1 and state in ?2", seasonId, ReviewState.FELL_THROUGH);
  }

  long fellThrough(UUID seasonId, UUID schoolId) {
    return count(
        "seasonId = ?1 and schoolId = ?2 and state in ?3",
        seasonId,
        schoolId,
        ReviewState.FELL_THROUGH);
  }

  /** Until the transaction ends no other review of the school is dated. */
  void lockDaysOf(UUID schoolId) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
        .setParameter(1, "days of " + schoolId)
        .getSingleResult();
  }

  /** The first of the days that another review of the school has; a postponed one has none. */
  Optional<LocalDate> dayOfAnother(UUID schoolId, UUID requestId, Collection<LocalDate> days) {
    return getEntityManager()
        .createQuery(
            """
            select min(d.day) from Review r join r.days d
            where r.schoolId = ?1 and r.requestId <> ?2 and r.state in ?3 and d.day in ?4
              and not exists (select 1 from r.holds h where h.liftedAt is null)
            """,
            LocalDate.class)
        .setParameter(1, schoolId)
        .setParameter(2, requestId)
        .setParameter(3, ReviewState.UNDER_WAY)
        .setParameter(4, days)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Those of the requests whose review is over, or will not take place. */
  List<UUID> endedAmong(Collection<UUID> requestIds) {
    return getEntityManager()
        .createQuery(
            "select requestId from Review where requestId in ?1 and state not in ?2", UUID.class)
        .setParameter(1, requestIds)
        .setParameter(2, ReviewState.UNDER_WAY)
        .getResultList();
  }

  /** For team members, and who acts for these schools and trusts. */
  PanacheQuery<Review> ofOwnersOrAmong(
      Collection<UUID> owners, Collection<UUID> ids, ReviewSearch search, PageQuery page) {
    Conditions visible =
        new Conditions()
            .where("r.subject.ownerId in :own or r.id in :ids", Map.of("own", owners, "ids", ids));
    return matching(visible, search, page);
  }

  /**
   * For network staff: all but those of the schools and trusts they are tied to, and those on whose
   * teams they were.
   */
  PanacheQuery<Review> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> former,
      Collection<UUID> owners,
      Collection<UUID> ids,
      ReviewSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(not array_intersects(r.subject.ids, :tied) and r.id not in :former)"
                    + " or r.subject.ownerId in :own or r.id in :ids",
                Map.of(
                    "tied", tied.toArray(UUID[]::new),
                    "former", former,
                    "own", owners,
                    "ids", ids));
    return matching(visible, search, page);
  }

  private PanacheQuery<Review> matching(Conditions visible, ReviewSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("r.state = :state", "state", search.state())
            .narrow("r.schoolId = :school", "school", search.schoolId())
            .narrow("r.programmeId = :programme", "programme", search.programmeId());
    if (search.isAboutDays()) {
      wanted.where(
          "exists (select 1 from r.days d where d.day between :earliest and :latest)",
          Map.of("earliest", search.earliest(), "latest", search.latest()));
    }
    return find("from Review r where " + wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Written, and read anew with what follows from its school. */
  void reread(Review review) {
    flush();
    getEntityManager().refresh(review);
  }

  /** Those of a school whose visit is still to come or going on. */
  List<UUID> underWayOf(UUID schoolId) {
    return getEntityManager()
        .createQuery(
            "select id from Review where schoolId = ?1 and state in ?2 order by id", UUID.class)
        .setParameter(1, schoolId)
        .setParameter(2, ReviewState.UNDER_WAY)
        .getResultList();
  }

  List<Review> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }
}
