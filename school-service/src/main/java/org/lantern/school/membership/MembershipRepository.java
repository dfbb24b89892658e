package org.lantern.school.membership;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Memberships, past and present. */
@Singleton
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
  PanacheQuery<Membership> matching(MembershipFilter filter) {
    return find(
        "(?1 is null or schoolId = ?1) and (?2 is null or hubId = ?2)"
            + " and (?3 is null or state = ?3)"
            + " and (cast(?4 as LocalDate) is null"
            + "   or from <= ?4 and until >= ?4 and state <> ?5)"
            + " order by from desc, id",
        filter.schoolId(),
        filter.hubId(),
        filter.state(),
        filter.on(),
        MembershipState.WITHDRAWN);
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
