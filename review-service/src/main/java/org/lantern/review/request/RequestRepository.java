package org.lantern.review.request;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Requests. */
@Singleton
class RequestRepository implements PanacheRepositoryBase<Request, UUID> {
  /** For a head: the requests of these schools. */
  PanacheQuery<Request> ofSchools(Collection<UUID> schools) {
    return find("schoolId in ?1 order by id desc", schools);
  }

  /** For network staff: all but those of the schools they are tied to, and those they lead. */
  PanacheQuery<Request> exceptTied(Collection<UUID> tied, Collection<UUID> own) {
    return find("(schoolId not in ?1 or schoolId in ?2) order by id desc", tied, own);
  }
}
