package org.lantern.school.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People. */
@Singleton
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  List<Person> among(Collection<UUID> ids) {
    return list("id in ?1 order by name, id", ids);
  }

  Optional<Person> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Person> withAddress(String address) {
    return find("address", address).firstResultOptional();
  }
}
