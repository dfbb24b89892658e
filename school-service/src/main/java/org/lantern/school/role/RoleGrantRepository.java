package org.lantern.school.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;

/** The roles people were given. */
@Singleton
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {
  List<RoleGrant> heldBy(UUID personId) {
    return list("personId = ?1 and state = ?2 order by id", personId, RoleState.HELD);
  }

  List<RoleGrant> allOf(UUID personId) {
    return list("personId = ?1 order by id", personId);
  }

  /** Locked, so that two administrators cannot withdraw each other at the same moment. */
  List<RoleGrant> administratorsLocked() {
    return find("role = ?1 and state = ?2 order by id", Role.NETWORK_ADMIN, RoleState.HELD)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
