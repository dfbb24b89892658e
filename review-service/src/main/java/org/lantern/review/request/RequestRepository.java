package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Requests. */
@Singleton
class RequestRepository implements PanacheRepositoryBase<Request, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("state", "schoolId", "programmeId");

  /** Until the transaction ends nobody else changes the request, its days or their review. */
  Optional<Request> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All that a school ever asked for, the newest first. */
  List<Request> of(UUID schoolId) {
    return list("schoolId = ?1 order by id desc", schoolId);
  }

  /** For a head: the requests of these schools. */
  PanacheQuery<Request> ofSchools(Collection<UUID> schools, RequestSearch search, PageQuery page) {
    return matching(
        new Conditions().where("schoolId in :own", Map.of("own", schools)), search, page);
  }

  /** For network staff: all but those of the schools they are tied to, and those they lead. */
  PanacheQuery<Request> exceptTied(
      Collection<UUID> tied, Collection<UUID> own, RequestSearch search, PageQuery page) {
    Conditions visible =
        new Conditions()
            .where("schoolId not in :tied or schoolId in :own", Map.of("tied", tied, "own", own));
    return matching(visible, search, page);
  }

  private PanacheQuery<Request> matching(Conditions visible, RequestSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("state = :state", "state", search.state())
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("programmeId = :programme", "programme", search.programmeId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
