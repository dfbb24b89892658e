package org.lantern.school.school;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Schools, read; the import writes them. */
@Singleton
class SchoolRepository implements PanacheRepositoryBase<School, UUID> {

  /** By number and by part of the name; either may be null. */
  PanacheQuery<School> matching(String urn, String namePart) {
    String pattern =
        namePart == null ? "%" : "%" + escaped(namePart.strip().toLowerCase(Locale.ROOT)) + "%";
    return find(
        "(?1 is null or urn = ?1) and lower(name) like ?2 escape '!' order by name, id",
        urn,
        pattern);
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** Those of the schools that other services know. */
  List<School> publishedAmong(Collection<UUID> ids) {
    return list("id in ?1 and firstPublishedAt is not null order by id", ids);
  }
}
