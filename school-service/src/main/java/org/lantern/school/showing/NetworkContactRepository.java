package org.lantern.school.showing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Whom the network names for safeguarding. */
@Singleton
class NetworkContactRepository implements PanacheRepositoryBase<NetworkContact, Integer> {
  Optional<NetworkContact> named() {
    return findByIdOptional(NetworkContact.ONE);
  }

  boolean is(UUID personId) {
    return count("personId", personId) > 0;
  }
}
