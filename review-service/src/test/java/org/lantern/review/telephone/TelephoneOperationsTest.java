package org.lantern.review.telephone;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.ByTelephone;
import org.lantern.kit.actor.Telephone;
import org.lantern.kit.testing.MarkedOperations;
import org.lantern.kit.testing.Operations;
import org.lantern.kit.testing.Tokens;
import org.lantern.review.SceneTest;

/** What somebody says by telephone is taken where it may be, and nowhere else. */
@QuarkusTest
class TelephoneOperationsTest extends SceneTest {
  private static final String UPLOAD = "PUT /api/v1/documents/{id}";

  @Test
  void only_a_request_its_days_a_seat_and_a_cancellation_are_said_by_telephone() {
    assertThat(MarkedOperations.with(ByTelephone.class, "org.lantern.review"))
        .containsExactlyInAnyOrder(
            "POST /api/v1/requests",
            "POST /api/v1/requests/{id}/withdraw",
            "POST /api/v1/day-offers/{id}/confirm",
            "POST /api/v1/day-offers/{id}/answer",
            "POST /api/v1/seats/{id}/accept",
            "POST /api/v1/seats/{id}/decline",
            "POST /api/v1/seats/{id}/withdraw",
            "POST /api/v1/reviews/{id}/cancel");
  }

  @Test
  void every_other_operation_refuses_it() {
    List<String> taken = new ArrayList<>();
    for (String operation : Operations.offered()) {
      if (status(operation) != 403) {
        taken.add(operation);
      }
    }

    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            MarkedOperations.with(ByTelephone.class, "org.lantern.review"));
  }

  /** Of nothing that is there, so that nothing is moved. */
  private int status(String operation) {
    String[] parts = operation.split(" ");
    String path = parts[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    RequestSpecification request =
        given()
            .auth()
            .oauth2(Tokens.of(scene.addressOf("administrator")))
            .header(Telephone.SAID_BY, scene.head)
            .header("Idempotency-Key", UUID.randomUUID())
            .header("If-Match", "\"0\"");
    if (operation.equals(UPLOAD) || operation.contains("/past-imports/")) {
      request.contentType("application/octet-stream").body(new byte[1]);
    } else {
      request.contentType("application/json").body(body(parts[1]));
    }
    return request.request(parts[0], path).statusCode();
  }

  private String body(String path) {
    return path.equals("/api/v1/requests")
        ? "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\"}"
            .formatted(scene.school, UUID.randomUUID())
        : "{}";
  }
}
