package org.lantern.school.invitation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The administrator an installation begins with comes from a setting. */
@Singleton
class FirstAdministrator {
  private final InvitationService invitations;
  private final Optional<String> address;
  private final String name;

  FirstAdministrator(
      InvitationService invitations,
      @ConfigProperty(name = "lantern.first-administrator.address") Optional<String> address,
      @ConfigProperty(
              name = "lantern.first-administrator.name",
              defaultValue = "First administrator")
          String name) {
    this.invitations = invitations;
    this.address = address;
    this.name = name;
  }

  void invite(@Observes StartupEvent event) {
    address.ifPresent(given -> invitations.inviteFirstAdministrator(name, given));
  }
}
