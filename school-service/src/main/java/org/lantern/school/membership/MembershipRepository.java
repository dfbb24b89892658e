package org.lantern.school.membership;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Memberships, past and present. */
@Singleton
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
  PanacheQuery<Membership> newestFirst() {
    return find("order by from desc, id");
  }
}
