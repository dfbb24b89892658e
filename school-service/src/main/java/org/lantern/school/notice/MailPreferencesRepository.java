package org.lantern.school.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What people chose. */
@Singleton
class MailPreferencesRepository implements PanacheRepositoryBase<MailPreferences, UUID> {}
