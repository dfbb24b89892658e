package org.lantern.school.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.As;
import org.lantern.school.SceneTest;

/** The seat of a head: taken, vacant, acting, and what a head may give to colleagues. */
@QuarkusTest
class LeadershipResourceTest extends SceneTest {
  private UUID school;
  private UUID head;
  private UUID deputy;
  private String leadership;

  @BeforeEach
  void a_school_with_a_head_and_a_deputy() {
    school = scene.school("Led School");
    head = scene.person("head", "HEAD", school);
    deputy = scene.person("deputy");
    scene.employed(deputy, school);
    leadership = "/api/v1/schools/" + school + "/leadership";
  }

  private Response nameHead(UUID person, String from, boolean acting) {
    return administrator.create(
        leadership + "/name-head",
        "{\"personId\":\"%s\",\"from\":\"%s\",\"acting\":%s}".formatted(person, from, acting));
  }

  private Response give(As who, UUID person, String role, String more) {
    return who.create(
        "/api/v1/roles",
        "{\"personId\":\"%s\",\"role\":\"%s\",\"scopeKind\":\"SCHOOL\",\"scopeId\":\"%s\"%s}"
            .formatted(person, role, school, more));
  }

  @Test
  void an_acting_head_takes_the_seat_from_a_day_on_and_the_other_holds_it_until_the_day_before() {
    nameHead(deputy, "2027-01-04", true)
        .then()
        .statusCode(200)
        .body("head.personId", equalTo(deputy.toString()))
        .body("head.capacity", equalTo("ACTING"));

    administrator
        .get(leadership + "?on=2026-12-20")
        .then()
        .body("head.personId", equalTo(head.toString()))
        .body("head.until", equalTo("2027-01-03"))
        .body("nextHead.personId", equalTo(deputy.toString()));
    assertThat(scene.eventsOf(head)).isEqualTo("person.roles-changed.v1");
    assertThat(scene.eventsOf(deputy)).isEqualTo("person.roles-changed.v1");
  }

  @Test
  void a_seat_is_vacant_from_the_day_after_the_last_head() {
    String role =
        "/api/v1/roles/" + sql.value("select id from role_grant where person_id = ?", head);

    administrator.act(role, "end", "{\"on\":\"2026-10-31\"}").then().statusCode(200);

    administrator
        .get(leadership + "?on=2026-11-05")
        .then()
        .body("head", nullValue())
        .body("headVacantSince", equalTo("2026-11-01"));
    scene.as("head").get("/api/v1/me").then().body("roles.size()", equalTo(0));
  }

  @Test
  void a_school_has_one_head_on_a_day() {
    give(administrator, deputy, "HEAD", "")
        .then()
        .statusCode(409)
        .body("detail", containsString("name-head"));
  }

  @Test
  void a_head_gives_roles_to_colleagues_at_the_own_school_and_nowhere_else() {
    As asHead = scene.as("head");
    give(asHead, deputy, "SCHOOL_DELEGATE", "").then().statusCode(201);
    give(asHead, deputy, "GOVERNOR", ",\"capacity\":\"CHAIR\"").then().statusCode(201);

    give(asHead, deputy, "HEAD", "").then().statusCode(403);
    UUID own = school;
    school = scene.school("Other School");
    give(asHead, deputy, "COORDINATOR", "").then().statusCode(403);

    asHead
        .get("/api/v1/schools/" + own + "/leadership")
        .then()
        .body("delegates[0].personId", equalTo(deputy.toString()))
        .body("chair.personId", equalTo(deputy.toString()));
  }

  @Test
  void a_head_withdraws_what_colleagues_hold_but_never_the_own_seat() {
    As asHead = scene.as("head");
    String given = "/api/v1/roles/" + give(asHead, deputy, "COORDINATOR", "").path("id");
    asHead.act(given, "withdraw").then().statusCode(200);

    String own =
        "/api/v1/roles/" + sql.value("select id from role_grant where person_id = ?", head);
    asHead.act(own, "withdraw").then().statusCode(403);
  }

  @Test
  void a_head_invites_a_colleague_and_nobody_for_the_network() {
    As asHead = scene.as("head");
    String invitation =
        "{\"name\":\"Colleague\",\"address\":\"%s\",\"roles\":[{\"role\":\"COORDINATOR\","
            + "\"scopeKind\":\"SCHOOL\",\"scopeId\":\"%s\"}]}";
    asHead
        .create("/api/v1/invitations", invitation.formatted(scene.address("new"), school))
        .then()
        .statusCode(201);

    asHead
        .create(
            "/api/v1/invitations",
            "{\"name\":\"X\",\"address\":\"%s\",\"roles\":[{\"role\":\"REVIEWER\",\"scopeKind\":\"NETWORK\"}]}"
                .formatted(scene.address("x")))
        .then()
        .statusCode(403);
    assertThat(sql.value("select count(*) from person where address = ?", scene.address("x")))
        .isEqualTo(0L);
  }

  @Test
  void roles_of_hubs_and_trusts_are_given_where_they_exist() {
    String body =
        "{\"personId\":\"%s\",\"role\":\"HUB_MANAGER\",\"scopeKind\":\"%s\",\"scopeId\":\"%s\"}";
    administrator
        .create("/api/v1/roles", body.formatted(deputy, "HUB", UUID.randomUUID()))
        .then()
        .statusCode(422)
        .body("detail", containsString("no open hub"));
    String hub =
        administrator
            .create("/api/v1/hubs", "{\"name\":\"Hub %s\"}".formatted(UUID.randomUUID()))
            .path("id");

    administrator
        .create("/api/v1/roles", body.formatted(deputy, "HUB", hub))
        .then()
        .statusCode(201);
    administrator
        .create("/api/v1/roles", body.formatted(deputy, "SCHOOL", school))
        .then()
        .statusCode(422)
        .body("detail", containsString("a role of a hub"));
  }
}
