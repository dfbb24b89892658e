package org.lantern.review.dayoffer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Offers of days. */
@Singleton
class DayOfferRepository implements PanacheRepositoryBase<DayOffer, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("id desc").and("state", "schoolId", "requestId");

  /** What is offered or confirmed for a request. */
  List<DayOffer> live(UUID requestId) {
    return list(
        "requestId = ?1 and state in ?2",
        requestId,
        List.of(DayOfferState.OFFERED, DayOfferState.CONFIRMED));
  }

  /** For which request an offer is, without reading the offer. */
  Optional<UUID> requestOf(UUID id) {
    return getEntityManager()
        .createQuery("select requestId from DayOffer where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** For who acts for these schools and trusts: the offers to them. */
  PanacheQuery<DayOffer> ofOwners(Collection<UUID> owners, DayOfferSearch search, PageQuery page) {
    return matching(
        new Conditions().where("subject.ownerId in :own", Map.of("own", owners)), search, page);
  }

  /**
   * For network staff: all but those to the schools and trusts they are tied to, and for requests
   * whose reviews they are walled off from; and those to what they lead.
   */
  PanacheQuery<DayOffer> exceptTied(
      Collection<UUID> tied,
      Collection<UUID> walledOff,
      Collection<UUID> own,
      DayOfferSearch search,
      PageQuery page) {
    Conditions visible =
        new Conditions()
            .where(
                "(not array_intersects(subject.ids, :tied) and requestId not in :walledOff)"
                    + " or subject.ownerId in :own",
                Map.of("tied", tied.toArray(UUID[]::new), "walledOff", walledOff, "own", own));
    return matching(visible, search, page);
  }

  private PanacheQuery<DayOffer> matching(
      Conditions visible, DayOfferSearch search, PageQuery page) {
    Conditions wanted =
        visible
            .narrow("requestId = :request", "request", search.requestId())
            .narrow("state = :state", "state", search.state());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
