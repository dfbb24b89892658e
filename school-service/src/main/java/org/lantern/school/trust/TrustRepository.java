package org.lantern.school.trust;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Trusts, read; the import writes them. */
@Singleton
class TrustRepository implements PanacheRepositoryBase<Trust, UUID> {
  List<Trust> withCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  /** Those whose name has the words somewhere, or whose code is just that; all for no words. */
  PanacheQuery<Trust> matching(String words) {
    return words == null
        ? find("order by name, id")
        : find(
            "locate(?1, lower(name)) > 0 or code = ?1 order by name, id",
            words.toLowerCase(Locale.ROOT));
  }
}
