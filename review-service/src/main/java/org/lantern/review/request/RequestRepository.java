package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Requests. */
@Singleton
class RequestRepository implements PanacheRepositoryBase<Request, UUID> {
  private static final Set<RequestState> ASKED =
      EnumSet.of(RequestState.REQUESTED, RequestState.ACCEPTED);
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("state", "schoolId", "programmeId");

  /** How many reviews a school asked for in a season, unless it was told no or changed its mind. */
  long askedBy(UUID schoolId, UUID seasonId) {
    return count("schoolId = ?1 and seasonId = ?2 and state in ?3", schoolId, seasonId, ASKED);
  }

  /** How many other requests a season has taken on. */
  long acceptedBeside(UUID id, UUID seasonId) {
    return count("seasonId = ?1 and state = ?2 and id <> ?3", seasonId, RequestState.ACCEPTED, id);
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
            .narrow("programmeId = :programme", "programme", search.programmeId())
            .narrow("seasonId = :season", "season", search.seasonId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
