package org.lantern.school.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The sign-ins of people. */
@Singleton
class SignInLinkRepository implements PanacheRepositoryBase<SignInLink, String> {
  List<String> keysOf(UUID personId) {
    return list("personId = ?1 order by linkKey", personId).stream()
        .map(SignInLink::getLinkKey)
        .toList();
  }
}
