package org.lantern.accreditation.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lantern.accreditation.accreditation.Audience;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** The entries of the directory, searched by the words of title and text. */
@Singleton
class DirectoryRepository implements PanacheRepositoryBase<DirectoryEntry, UUID> {
  private static final String MATCHING =
      """
      from directory_entry
      where valid_until >= :day and audience in (:audiences)
        and (:words = '' or words @@ websearch_to_tsquery('english', :words))
      """;
  private static final SortKeys SORT =
      SortKeys.usually(
              "ts_rank(words, websearch_to_tsquery('english', :words)) desc, title,"
                  + " accreditation_id",
              "accreditation_id")
          .and("title", "number")
          .with("from", "valid_from")
          .with("until", "valid_until");

  void put(DirectoryEntry entry) {
    getEntityManager().merge(entry);
  }

  List<DirectoryEntry> search(
      String words, List<Audience> audiences, LocalDate day, PageQuery page) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery("select * " + MATCHING + SORT.order(page), DirectoryEntry.class)
        .setParameter("words", words)
        .setParameter("audiences", audiences.stream().map(Audience::name).toList())
        .setParameter("day", day)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(String words, List<Audience> audiences, LocalDate day) {
    return (Long)
        getEntityManager()
            .createNativeQuery("select count(*) " + MATCHING, Long.class)
            .setParameter("words", words)
            .setParameter("audiences", audiences.stream().map(Audience::name).toList())
            .setParameter("day", day)
            .getSingleResult();
  }

  Optional<DirectoryEntry> current(UUID id, List<Audience> audiences, LocalDate day) {
    return find("accreditationId = ?1 and audience in ?2 and until >= ?3", id, audiences, day)
        .firstResultOptional();
  }
}
