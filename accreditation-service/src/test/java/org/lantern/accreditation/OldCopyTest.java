package org.lantern.accreditation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;

/** What still works while nobody can say who still holds which role. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
@TestProfile(OldCopyTest.NoPulse.class)
class OldCopyTest {
  /** Listens for a pulse that never comes, as while the broker is away. */
  public static class NoPulse implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lantern.kafka.pulse", "true");
    }
  }

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private final String token = Tokens.of("administrator@old.test");

  @BeforeEach
  void an_administrator() {
    Sql sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role");
    new People(sql, linkKey).with("administrator@old.test", "NETWORK_ADMIN", null);
  }

  @Test
  void reading_goes_on() {
    given().auth().oauth2(token).get("/api/v1/decisions").then().statusCode(200);
  }

  @Test
  void deciding_waits() {
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"until\":\"2030-01-01\"}")
        .post("/api/v1/decisions/" + UUID.randomUUID() + "/accredit")
        .then()
        .statusCode(503)
        .header("Retry-After", "10")
        .body("type", equalTo("/problems/unavailable"));
  }
}
