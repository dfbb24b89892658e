package org.lantern.gateway.personaldata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Network.class, restrictToAnnotatedClass = true)
class PersonalDataTest {
  private static final String PEOPLE = "01900000-0000-7000-8000-00000000000";
  private static final String SOMEBODY = PEOPLE + "1";
  private static final String NOBODY = PEOPLE + "0";

  private final String token = ConfigProvider.getConfig().getValue("test.token", String.class);

  private Response bundle(String person) {
    return given().auth().oauth2(token).get("/api/v1/personal-data/" + person);
  }

  @Test
  void what_all_three_keep_is_one_document_read_with_the_callers_own_token() {
    bundle(SOMEBODY)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("school.asked", equalTo("/api/v1/people/" + SOMEBODY + "/bundle"))
        .body("school.by", equalTo("Bearer " + token))
        .body("review.asked", equalTo("/api/v1/people-in-reviews/" + SOMEBODY + "/bundle"))
        .body("review.by", equalTo("Bearer " + token))
        .body(
            "accreditation.asked",
            equalTo("/api/v1/people-in-accreditation/" + SOMEBODY + "/bundle"))
        .body("accreditation.by", equalTo("Bearer " + token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "8", "9"})
  void while_one_service_is_away_there_is_no_half_document(String person) {
    bundle(PEOPLE + person)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "5")
        .body("detail", containsString("half a document"));
  }

  @Test
  void what_a_service_refuses_is_refused() {
    bundle(NOBODY).then().statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  void without_a_token_nothing_is_read() {
    given().get("/api/v1/personal-data/" + SOMEBODY).then().statusCode(401);
  }
}
