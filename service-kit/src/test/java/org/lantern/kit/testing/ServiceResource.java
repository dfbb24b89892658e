package org.lantern.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * What a service needs to run under test: a database, and tokens of our own making instead of an
 * identity provider. Relay, consumers, clock and what deletes old rows are off; a test that is
 * about them starts its own.
 */
public class ServiceResource implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", TestPostgres.newDatabase()),
        Map.entry("quarkus.datasource.username", "postgres"),
        Map.entry("quarkus.datasource.password", "postgres"),
        Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
        Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
        Map.entry("lantern.link-secret", "a secret for tests only"),
        Map.entry("lantern.kafka.bootstrap-servers", "localhost:1"),
        Map.entry("lantern.kafka.relay", "false"),
        Map.entry("lantern.kafka.consumers", "false"),
        Map.entry("lantern.kafka.pulse", "false"),
        Map.entry("lantern.clock.every", "off"),
        Map.entry("lantern.retention.every", "off"));
  }

  @Override
  public void stop() {
    // The server ends with the JVM.
  }
}
