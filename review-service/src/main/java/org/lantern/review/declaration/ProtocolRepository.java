package org.lantern.review.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The texts to which reviewers agree. */
@Singleton
class ProtocolRepository implements PanacheRepositoryBase<Protocol, UUID> {
  List<Protocol> newestFirst() {
    return list("order by version desc");
  }

  /** The one that counts; there is always one. */
  Protocol current() {
    return find("order by version desc").firstResult();
  }
}
