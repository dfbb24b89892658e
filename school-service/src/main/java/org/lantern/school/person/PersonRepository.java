package org.lantern.school.person;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** People. */
@Singleton
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  List<Person> among(Collection<UUID> ids) {
    return list("id in ?1 order by name, id", ids);
  }

  /** Those whose name or main address has the words somewhere; all for no words. */
  PanacheQuery<Person> matching(String words) {
    return words == null
        ? find("order by name, id")
        : find(
            "locate(?1, lower(name)) > 0 or locate(?1, address) > 0 order by name, id",
            words.toLowerCase(Locale.ROOT));
  }

  Optional<Person> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Makes a change beside the row itself, such as another address, a new version of it. */
  void nextVersion(Person person) {
    getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
