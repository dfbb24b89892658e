package org.lantern.gateway.personaldata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

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
  void it_is_one_call_in_the_logs_of_all_services() {
    String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    var read =
        given()
            .auth()
            .oauth2(token)
            .header("X-Correlation-Id", "my-correlation-1")
            .header("traceparent", trace)
            .get("/api/v1/personal-data/" + SOMEBODY)
            .then();

    for (String service : new String[] {"school", "review", "accreditation"}) {
      read.body(service + ".correlation", equalTo("my-correlation-1"))
          .body(service + ".trace", equalTo(trace));
    }
  }

  @Test
  void a_page_asks_in_the_course_of_the_same_call_too() {
    given()
        .auth()
        .oauth2(token)
        .header("X-Correlation-Id", "my-correlation-2")
        .get("/api/v1/asked-as-a-page/" + SOMEBODY)
        .then()
        .statusCode(200)
        .body("by", equalTo("Bearer " + token))
        .body("correlation", equalTo("my-correlation-2"))
        .body("trace", startsWith("00-"));
  }

  @Test
  void what_goes_wrong_is_told_to_a_program_as_a_problem() {
    bundle(PEOPLE + "5")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "5")
        .body("type", equalTo("/problems/unavailable"));
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/asked-as-a-page")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unexpected"))
        .body("detail", containsString("Nothing was changed"));
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
