package org.lantern.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Upstreams.class, restrictToAnnotatedClass = true)
class FrontDoorTest {

  @Test
  void the_directory_is_open_to_everybody_and_reaches_its_service() {
    given()
        .urlEncodingEnabled(false)
        .header("X-Correlation-Id", "my-correlation-1")
        .header("X-Forwarded-For", "6.6.6.6")
        .header("Cookie", "session=secret")
        .get("/api/v1/directory?words=a%20b")
        .then()
        .statusCode(200)
        .header("X-Correlation-Id", "my-correlation-1")
        .header("Set-Cookie", nullValue())
        .header("Location", "/api/v1/directory?words=a%20b")
        .body("path", equalTo("/api/v1/directory?words=a%20b"))
        .body("forwardedFor", equalTo("127.0.0.1"))
        .body("cookie", equalTo("null"))
        .body("correlation", equalTo("my-correlation-1"));
  }

  @Test
  void a_table_is_asked_for_and_comes_through_as_it_is() {
    given()
        .accept("text/csv")
        .get("/api/v1/directory")
        .then()
        .statusCode(200)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"d.csv\"")
        .body(equalTo("id,name\r\n"));
    given()
        .get("/api/v1/directory?format=csv")
        .then()
        .body("path", equalTo("/api/v1/directory?format=csv"));
  }

  @Test
  void without_a_token_a_program_reads_a_problem() {
    given()
        .get("/api/v1/reviews")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/not-signed-in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/metrics", "/q/health", "/q/health/started", "/q/openapi", "/q/dev", "/q/info"})
  void of_the_inside_only_two_health_addresses_are_reachable(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void it_lives_although_no_service_is_ready() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
  }

  @Test
  void more_than_the_limit_is_refused_with_a_problem() {
    given()
        .body(new byte[2 * 1024 * 1024])
        .post("/api/v1/directory")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-large"));
  }

  @Test
  void every_answer_carries_the_security_headers() {
    given()
        .get("/signed-out")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body(containsString("You are signed out"));
  }

  @Test
  void a_change_that_comes_from_another_site_is_refused() {
    given()
        .header("Sec-Fetch-Site", "cross-site")
        .post("/link")
        .then()
        .statusCode(403)
        .body(containsString("did not come from a page of Lantern"));
  }

  @Test
  void encoded_separators_do_not_slip_through() {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/directory/a%2f..%2fdecisions")
        .then()
        .statusCode(400);
  }

  @Test
  void all_operations_stand_in_one_document() {
    given()
        .get("/api/openapi.json")
        .then()
        .statusCode(200)
        .body("paths.'/api/v1/me'.get.operationId", equalTo("SignInResource_me"))
        .body(
            "paths.'/api/v1/reports/{id}/finalise'.post.operationId",
            equalTo("ReportResource_finalise"))
        .body("paths.'/api/v1/directory'.get.operationId", equalTo("DirectoryResource_search"))
        .body(
            "paths.'/api/v1/personal-data/{personId}'.get.operationId",
            equalTo("PersonalDataResource_of"))
        .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
        .body("components.responses.Problem412.content", hasKey("application/problem+json"))
        .body(
            "paths.'/api/v1/memberships'.get.responses.'200'.content",
            allOf(hasKey("application/json"), hasKey("text/csv")));
  }

  @Test
  void an_address_that_no_route_names_does_not_exist() {
    given().get("/nowhere").then().statusCode(404).body(containsString("Not found"));
  }
}
