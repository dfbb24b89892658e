package org.lantern.school.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Agreements; every signature is kept. */
@Singleton
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
  List<Agreement> newestFirst(UUID membershipId) {
    return list("membershipId = ?1 order by signedAt desc, id desc", membershipId);
  }
}
