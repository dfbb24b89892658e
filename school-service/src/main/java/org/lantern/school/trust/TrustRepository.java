package org.lantern.school.trust;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;

/** Trusts, read; the import writes them. */
@Singleton
class TrustRepository implements PanacheRepositoryBase<Trust, UUID> {
  private static final SortKeys SORT = SortKeys.usually("name, id").and("name", "code");

  List<Trust> withCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  /**
   * @param words somewhere in the name, or just the code; null for all
   */
  PanacheQuery<Trust> matching(String words, PageQuery page) {
    Conditions wanted =
        new Conditions()
            .narrow(
                "locate(:words, lower(name)) > 0 or code = :words",
                "words",
                words == null ? null : words.toLowerCase(Locale.ROOT));
    return find(wanted.text() + SORT.order(page), wanted.parameters());
  }
}
