package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Requests. */
@Singleton
class RequestRepository implements PanacheRepositoryBase<Request, UUID> {
  private static final Set<RequestState> ASKED =
      EnumSet.of(RequestState.REQUESTED, RequestState.WAITLISTED, RequestState.ACCEPTED);
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("state", "schoolId", "programmeId");

  /** Until the transaction ends nobody else changes the request, its days or their review. */
  Optional<Request> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All that a school or a trust ever asked for, the newest first. */
  List<Request> of(UUID ownerId) {
    return list("subject.ownerId = ?1 order by id desc", ownerId);
  }

  /** Written, and read anew with what follows from its school. */
  void reread(Request request) {
    flush();
    getEntityManager().refresh(request);
  }

  /** What of a school is open still. */
  List<UUID> openOf(UUID schoolId) {
    return getEntityManager()
        .createQuery(
            "select id from Request where schoolId = ?1 and state in ?2 order by id", UUID.class)
        .setParameter(1, schoolId)
        .setParameter(2, ASKED)
        .getResultList();
  }

  /** How many reviews a school asked for in a season, unless it was told no or changed its mind. */
  long askedBy(UUID schoolId, UUID seasonId) {
    return count("schoolId = ?1 and seasonId = ?2 and state in ?3", schoolId, seasonId, ASKED);
  }

  /** How many other requests a season has taken on. */
  long acceptedBeside(UUID id, UUID seasonId) {
    return count("seasonId = ?1 and state = ?2 and id <> ?3", seasonId, RequestState.ACCEPTED, id);
  }

  /** Who asked first, of those on the waiting list of a season. */
  Optional<Request> waitingLongest(UUID seasonId) {
    return find("seasonId = ?1 and state = ?2 order by id", seasonId, RequestState.WAITLISTED)
        .firstResultOptional();
  }

  /** For who acts for these schools and trusts: their requests. */
  PanacheQuery<Request> ofOwners(Collection<UUID> owners, RequestSearch search, PageQuery page) {
    return matching(
        new Conditions().where("subject.ownerId in :own", Map.of("own", owners)), search, page);
  }

  /**
   * For network staff: all but those of the schools and trusts they are tied to, and those whose
   * reviews they are walled off from; and those of what they lead.
   */
  PanacheQuery<Request> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> walledOff,
      Collection<UUID> own,
      RequestSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(not array_intersects(subject.ids, :tied) and id not in :walledOff)"
                    + " or subject.ownerId in :own",
                Map.of("tied", tied.toArray(UUID[]::new), "walledOff", walledOff, "own", own));
    return matching(visible, search, page);
  }

  private PanacheQuery<Request> matching(Conditions visible, RequestSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("state = :state", "state", search.state())
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("programmeId = :programme", "programme", search.programmeId())
            .narrow("seasonId = :season", "season", search.seasonId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
