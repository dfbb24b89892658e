package org.lantern.review.credit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** The lines of the ledger. */
@Singleton
class CreditRepository implements PanacheRepositoryBase<CreditEntry, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("bookedAt desc, id desc")
          .and("schoolId", "seasonId", "kind", "days", "bookedAt");

  private static final String OWN_OR_MEMBER =
      """
      schoolId in :own or schoolId in (
        select m.schoolId from MembershipCopy m where m.hubId in :hubs and m.from <= :today
          and m.until >= :today and (m.state is null or m.state <> 'WITHDRAWN'))
      """;

  /** What the reader may see, of lines and of balances. */
  static Conditions visibleTo(CreditReader reader) {
    Map<String, Object> values = new HashMap<>();
    values.put("own", reader.own());
    values.put("hubs", reader.hubs());
    values.put("today", reader.today());
    if (reader.tied() == null) {
      return new Conditions().where(OWN_OR_MEMBER, values);
    }
    values.put("tied", reader.tied());
    return new Conditions().where("schoolId not in :tied or " + OWN_OR_MEMBER, values);
  }

  PanacheQuery<CreditEntry> matching(CreditReader reader, CreditSearch search, PageQuery page) {
    var wanted =
        visibleTo(reader)
            .narrow("schoolId = :school", "school", search.schoolId())
            .narrow("seasonId = :season", "season", search.seasonId())
            .narrow("kind = :kind", "kind", search.kind())
            .narrow("reviewId = :review", "review", search.reviewId());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  Optional<CreditEntry> visible(CreditReader reader, UUID id) {
    var wanted = visibleTo(reader).where("id = :id", Map.of("id", id));
    return find(wanted.text(), wanted.parameters()).firstResultOptional();
  }

  /** What is booked as owed for a review, unless it was taken back. */
  Optional<CreditEntry> owedFor(UUID reviewId) {
    return find(
            "from CreditEntry e where e.reviewId = ?1 and e.kind = ?2 and e.reversesId is null and"
                + " not exists (select 1 from CreditEntry back where back.reversesId = e.id)",
            reviewId,
            CreditKind.OWED)
        .firstResultOptional();
  }

  /** Nobody else books for these schools until the transaction ends. */
  void hold(Collection<UUID> schools) {
    getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select id from school_copy where id = any (:ids) order by id for no key update",
            UUID.class)
        .setParameter("ids", schools.toArray(UUID[]::new))
        .getResultList();
  }
}
