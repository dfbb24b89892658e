package org.lantern.school.role;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;
import org.lantern.kit.testing.Tokens;

/** Inviting, linking, granting and withdrawing as people do it, from an empty network on. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class RoleResourceTest {
  private static final String ADMINISTRATOR = Tokens.of("admin@first.test");
  private static final String INVITE =
      """
      {"name":"Somebody Fictional","address":"Somebody@Role.test",
       "roles":[{"role":"REVIEWER","scopeKind":"NETWORK"}]}
      """;

  @Inject DataSource dataSource;

  private Sql sql;

  @BeforeEach
  void the_first_administrator_alone() {
    sql = new Sql(dataSource);
    sql.run(
        "truncate person, sign_in_link, invitation, role_grant, employment, actor_link, actor_role,"
            + " outbox, event_stream, idempotent_call, history cascade");
    anAdministrator();
    given().auth().oauth2(ADMINISTRATOR).post("/api/v1/sign-ins").then().statusCode(200);
  }

  @Test
  void somebody_invited_signs_in_with_another_spelling_of_the_address_and_has_the_role() {
    invite("key-1").then().statusCode(201).body("state", equalTo("OPEN"));

    given()
        .auth()
        .oauth2(Tokens.of("somebody@role.test"))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(200)
        .body("name", equalTo("Somebody Fictional"))
        .body("roles[0].role", equalTo("REVIEWER"));
  }

  @Test
  void the_same_call_twice_invites_once_and_answers_the_same() {
    String first = invite("key-2").asString();

    String second = invite("key-2").asString();

    assertThat(second).isEqualTo(first);
    assertThat(sql.value("select count(*) from person where name = 'Somebody Fictional'"))
        .isEqualTo(1L);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    invite("key-3").then().statusCode(201);

    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .contentType("application/json")
        .header("Idempotency-Key", "key-3")
        .body(INVITE.replace("Somebody@", "Else@"))
        .post("/api/v1/invitations")
        .then()
        .statusCode(422);
  }

  @Test
  void without_a_key_nothing_is_made() {
    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .contentType("application/json")
        .body(INVITE)
        .post("/api/v1/invitations")
        .then()
        .statusCode(400)
        .body("detail", containsString("Idempotency-Key"));
  }

  @Test
  void a_call_without_a_body_is_told_what_is_missing() {
    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .contentType("application/json")
        .post("/api/v1/invitations")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("body"));
  }

  @Test
  void a_missing_query_parameter_is_named() {
    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .get("/api/v1/roles")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("personId"));
  }

  @Test
  void an_invitation_taken_back_lets_nobody_in_until_they_are_invited_again() {
    String invitation = "/api/v1/invitations/" + invite("key-20").path("id");
    As administrator = As.person("admin@first.test");
    administrator.act(invitation, "withdraw").then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of("somebody@role.test"))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(403);

    administrator.act(invitation, "invite-again").then().body("state", equalTo("OPEN"));

    given()
        .auth()
        .oauth2(Tokens.of("somebody@role.test"))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(200);
  }

  @Test
  void the_same_address_again_is_refused_with_a_sentence() {
    invite("key-4").then().statusCode(201);

    invite("key-5")
        .then()
        .statusCode(409)
        .body("detail", containsString("known by this address already"));
  }

  @Test
  void a_withdrawn_role_stops_working_at_once_and_is_told() {
    UUID person = UUID.fromString(invite("key-6").path("personId"));
    given().auth().oauth2(Tokens.of("somebody@role.test")).post("/api/v1/sign-ins");
    String role = roleOf(person);

    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .header("If-Match", "\"0\"")
        .post("/api/v1/roles/" + role + "/withdraw")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));

    given()
        .auth()
        .oauth2(Tokens.of("somebody@role.test"))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("roles.size()", equalTo(0));
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where type = 'person.roles-changed.v1'"
                        + " and aggregate_id = ? order by position desc limit 1",
                    person))
        .contains("\"roles\":[]");
  }

  @Test
  void a_stale_version_is_refused_with_the_present_one() {
    String role = roleOf(UUID.fromString(invite("key-7").path("personId")));

    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .header("If-Match", "\"7\"")
        .post("/api/v1/roles/" + role + "/withdraw")
        .then()
        .statusCode(412)
        .body("current.state", equalTo("HELD"));
  }

  @Test
  void the_last_administrator_stays() {
    UUID me =
        UUID.fromString(given().auth().oauth2(ADMINISTRATOR).get("/api/v1/me").path("personId"));

    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .header("If-Match", "\"0\"")
        .post("/api/v1/roles/" + roleOf(me) + "/withdraw")
        .then()
        .statusCode(422)
        .body("detail", containsString("last administrator"));
  }

  @Test
  void a_role_of_a_school_is_not_given_in_the_network() {
    UUID person = UUID.fromString(invite("key-8").path("personId"));

    given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .contentType("application/json")
        .header("Idempotency-Key", "key-9")
        .body("{\"personId\":\"%s\",\"role\":\"HEAD\",\"scopeKind\":\"NETWORK\"}".formatted(person))
        .post("/api/v1/roles")
        .then()
        .statusCode(422)
        .body("detail", containsString("role of a school"));
  }

  /** As the setting of the first administrator makes one at the start. */
  private void anAdministrator() {
    UUID person = UUID.randomUUID();
    sql.run(
        "insert into person (id, name, address, version) values (?, 'First', ?, 0)",
        person,
        "admin@first.test");
    sql.run(
        "insert into person_address (address, person_id, added_at) values (?, ?, now())",
        "admin@first.test",
        person);
    sql.run(
        "insert into invitation (id, person_id, state, invited_at, version)"
            + " values (?, ?, 'OPEN', now(), 0)",
        UUID.randomUUID(),
        person);
    sql.run(
        "insert into role_grant (id, person_id, role, scope_kind, state, valid_from, version)"
            + " values (?, ?, 'NETWORK_ADMIN', 'NETWORK', 'HELD', date '2020-01-01', 0)",
        UUID.randomUUID(),
        person);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        person);
  }

  private Response invite(String key) {
    return given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(INVITE)
        .post("/api/v1/invitations");
  }

  private String roleOf(UUID person) {
    return given()
        .auth()
        .oauth2(ADMINISTRATOR)
        .get("/api/v1/roles?personId=" + person)
        .path("[0].id");
  }
}
