package org.lantern.school.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Role;

/** The roles people were given. */
@Singleton
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {
  List<RoleGrant> heldBy(UUID personId) {
    return list("personId = ?1 and state = ?2 order by id", personId, RoleState.HELD);
  }

  /** As {@link #heldBy} for many, who are then forgotten: an import has thousands of them. */
  Map<UUID, List<HeldRole>> heldByAll(Collection<UUID> people) {
    Map<UUID, List<HeldRole>> held =
        list("personId in ?1 and state = ?2 order by id", people, RoleState.HELD).stream()
            .collect(
                Collectors.groupingBy(
                    RoleGrant::getPersonId,
                    Collectors.mapping(RoleGrant::held, Collectors.toList())));
    getEntityManager().clear();
    return held;
  }

  List<RoleGrant> allOf(UUID personId) {
    return list("personId = ?1 order by id", personId);
  }

  /** Everything that is one person's becomes another's. */
  void move(UUID personId, UUID into) {
    update("personId = ?2 where personId = ?1", personId, into);
  }

  /** Those held in a hub, trust or school beyond a day, by person. */
  List<RoleGrant> heldBeyond(UUID scopeId, LocalDate day) {
    return list(
        "scopeId = ?1 and state = ?2 and (until is null or until > ?3) order by personId, id",
        scopeId,
        RoleState.HELD,
        day);
  }

  /** Those of some roles held in a school on a day or later, the earliest first. */
  List<RoleGrant> ofSchool(UUID schoolId, Collection<Role> roles, LocalDate day) {
    return list(
        "scopeId = ?1 and role in ?2 and state = ?3 and (until is null or until >= ?4)"
            + " order by from, id",
        schoolId,
        roles,
        RoleState.HELD,
        day);
  }

  /** The last one who held a role in a school before a day; none when nobody did. */
  List<RoleGrant> lastBefore(UUID schoolId, Role role, LocalDate day) {
    return find(
            "scopeId = ?1 and role = ?2 and state = ?3 and until < ?4 order by until desc, id",
            schoolId,
            role,
            RoleState.HELD,
            day)
        .page(0, 1)
        .list();
  }

  /** Locked, so that two administrators cannot withdraw each other at the same moment. */
  List<RoleGrant> administratorsLocked() {
    return find("role = ?1 and state = ?2 order by id", Role.NETWORK_ADMIN, RoleState.HELD)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
