package org.lantern.school.membership;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Memberships, past and present. */
@Singleton
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("from desc, id").and("from", "until", "state", "schoolId", "hubId");

  PanacheQuery<Membership> matching(MembershipFilter filter, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow("schoolId = :school", "school", filter.schoolId())
            .narrow("hubId = :hub", "hub", filter.hubId())
            .narrow("state = :state", "state", filter.state())
            .narrow("from <= :on and until >= :on and state <> 'WITHDRAWN'", "on", filter.on());
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  /** Those of a school that are not over on the day, later ones included. */
  List<Membership> lastingBeyond(UUID schoolId, LocalDate day) {
    return list(
        "schoolId = ?1 and until >= ?2 and state in ?3 order by from, id",
        schoolId,
        day,
        List.of(MembershipState.AWAITING_AGREEMENT, MembershipState.AGREED));
  }

  boolean isMember(UUID schoolId, LocalDate day) {
    return count(
            "schoolId = ?1 and from <= ?2 and until >= ?2 and state <> ?3",
            schoolId,
            day,
            MembershipState.WITHDRAWN)
        > 0;
  }

  boolean isMemberWithin(UUID schoolId, LocalDate from, LocalDate until) {
    return count(
            "schoolId = ?1 and from <= ?2 and until >= ?3 and state <> ?4",
            schoolId,
            until,
            from,
            MembershipState.WITHDRAWN)
        > 0;
  }

  /** Makes a change beside the row itself, such as a signature, a new version of it. */
  void nextVersion(Membership membership) {
    getEntityManager().lock(membership, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** How many of a hub are not over on the day. */
  long ofHub(UUID hubId, LocalDate day) {
    return count(
        "hubId = ?1 and until >= ?2 and state <> ?3", hubId, day, MembershipState.WITHDRAWN);
  }
}
