package org.lantern.school.invitation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Invitations, open and accepted. */
@Singleton
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
  PanacheQuery<Invitation> newestFirst(InvitationState state) {
    return state == null
        ? find("order by invitedAt desc, id")
        : find("state = ?1 order by invitedAt desc, id", state);
  }

  Optional<Invitation> lockedOf(UUID personId) {
    return find("personId", personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
