package org.lantern.school.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses people are known by; each belongs to one person. */
@Singleton
class PersonAddressRepository implements PanacheRepositoryBase<PersonAddress, String> {
  List<PersonAddress> of(UUID personId) {
    return list("personId = ?1 order by addedAt, address", personId);
  }

  /** As {@link #of}, held until the transaction ends, in an order of their own. */
  List<PersonAddress> lockedOf(UUID personId) {
    return find("personId = ?1 order by address", personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  Optional<PersonAddress> locked(String address) {
    return findByIdOptional(address, LockModeType.PESSIMISTIC_WRITE);
  }
}
