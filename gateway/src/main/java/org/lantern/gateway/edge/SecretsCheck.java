package org.lantern.gateway.edge;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** A gateway without real secrets does not start; left unset, they would be guessed or empty. */
@Singleton
class SecretsCheck {
  private static final int SHORTEST = 32;
  private static final List<String> SECRETS =
      List.of(
          "quarkus.oidc.authentication.state-secret",
          "quarkus.oidc.token-state-manager.encryption-secret",
          "quarkus.oidc.credentials.secret");

  void check(@Observes @Priority(1) StartupEvent event, Config config) {
    for (String name : SECRETS) {
      String value = config.getOptionalValue(name, String.class).orElse("");
      if (value.length() < SHORTEST) {
        throw new IllegalStateException(
            "Set " + name + " to a random secret of at least " + SHORTEST + " characters.");
      }
    }
  }
}
