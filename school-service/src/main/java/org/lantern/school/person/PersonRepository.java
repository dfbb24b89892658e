package org.lantern.school.person;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** People. */
@Singleton
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  private static final SortKeys SORT = SortKeys.usually("name, id").and("name");

  List<Person> among(Collection<UUID> ids) {
    return list("id in ?1 order by name, id", ids);
  }

  /**
   * Those who are neither merged nor erased.
   *
   * @param words somewhere in the name or the main address; null for all
   */
  PanacheQuery<Person> matching(String words, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where("state = :present", Map.of("present", PersonState.PRESENT))
            .narrow(
                "locate(:words, lower(name)) > 0 or locate(:words, address) > 0",
                "words",
                words == null ? null : words.toLowerCase(Locale.ROOT));
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }

  Optional<Person> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Earlier records of a person. */
  List<Person> mergedInto(UUID id) {
    return list("mergedInto = ?1 order by id", id);
  }

  /** Makes a change beside the row itself, such as another address, a new version of it. */
  void nextVersion(Person person) {
    getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
