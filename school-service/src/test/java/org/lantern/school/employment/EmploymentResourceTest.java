package org.lantern.school.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.SceneTest;

/** Beginning, leaving and moving, with the roles that follow. */
@QuarkusTest
class EmploymentResourceTest extends SceneTest {
  private static final String EMPLOYMENTS = "/api/v1/employments";

  private UUID old;
  private UUID next;
  private UUID person;

  @BeforeEach
  void a_head_at_a_school() {
    old = scene.school("Old School");
    next = scene.school("Next School", false);
    person = scene.person("head", "HEAD", old);
    scene.employed(person, old);
  }

  private Response move(String on) {
    return administrator.create(
        EMPLOYMENTS + "/move",
        "{\"personId\":\"%s\",\"toSchoolId\":\"%s\",\"on\":\"%s\"}".formatted(person, next, on));
  }

  private Response employ(UUID school, String from, String until) {
    return administrator.create(
        EMPLOYMENTS,
        "{\"personId\":\"%s\",\"schoolId\":\"%s\",\"from\":\"%s\",\"until\":%s}"
            .formatted(person, school, from, until == null ? "null" : "\"" + until + "\""));
  }

  @Test
  void who_moves_school_keeps_no_role_at_the_old_one_after_the_day() {
    move("2026-09-01").then().statusCode(201).body("schoolId", equalTo(next.toString()));

    assertThat(
            sql.value("select cast(valid_until as text) from role_grant where scope_id = ?", old))
        .isEqualTo("2026-08-31");
    assertThat(
            sql.value("select cast(valid_until as text) from employment where school_id = ?", old))
        .isEqualTo("2026-08-31");
    assertThat(scene.eventsOf(person))
        .isEqualTo("person.roles-changed.v1 person.employments-changed.v1");
    assertThat(scene.eventsOf(next)).isEqualTo("school.school-changed.v1");
  }

  @Test
  void who_wrote_where_somebody_works_can_be_read() {
    String id = employ(next, "2026-09-01", null).path("id");
    String path = EMPLOYMENTS + "/" + id;
    administrator.act(path, "end", "{\"on\":\"2026-12-31\"}").then().statusCode(200);

    administrator
        .get(path + "/history")
        .then()
        .statusCode(200)
        .body("action", equalTo(List.of("BEGIN", "END")))
        .body("to", equalTo(List.of("OPEN", "ENDED")))
        .body("personId[1]", equalTo(scene.administrator.toString()));
    scene.person("nosy");
    scene.as("nosy").get(path + "/history").then().statusCode(404);
  }

  @Test
  void the_same_move_twice_under_one_key_happens_once() {
    String body =
        "{\"personId\":\"%s\",\"toSchoolId\":\"%s\",\"on\":\"2026-09-01\"}".formatted(person, next);
    administrator.create(EMPLOYMENTS + "/move", body, "move-" + person).then().statusCode(201);

    administrator.create(EMPLOYMENTS + "/move", body, "move-" + person).then().statusCode(201);

    assertThat(sql.value("select count(*) from employment where person_id = ?", person))
        .isEqualTo(2L);
  }

  @Test
  void somebody_may_lead_two_schools_but_works_at_one_only_once() {
    employ(next, "2026-09-01", null).then().statusCode(201);

    employ(old, "2026-09-01", null)
        .then()
        .statusCode(409)
        .body("detail", containsString("work at this school on some of these days already"));
  }

  @Test
  void days_in_the_wrong_order_are_refused() {
    employ(next, "2026-09-01", "2026-08-31").then().statusCode(422);

    UUID later = UUID.fromString(employ(next, "2027-09-01", null).path("id"));
    administrator
        .act(EMPLOYMENTS + "/" + later, "end", "{\"on\":\"2026-01-01\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("delete it instead"));
    move("2026-12-01").then().statusCode(422).body("detail", containsString("after this move"));
  }

  @Test
  void what_was_written_by_mistake_goes_and_roles_stay() {
    String path =
        EMPLOYMENTS + "/" + sql.value("select id from employment where school_id = ?", old);

    administrator.delete(path).then().statusCode(204);

    administrator.get(path).then().statusCode(404);
    assertThat(scene.eventsOf(person)).isEqualTo("person.employments-changed.v1");
  }

  @Test
  void an_administrator_does_not_take_the_own_wall_down() {
    scene.employed(scene.administrator, old);
    String own =
        EMPLOYMENTS
            + "/"
            + sql.value("select id from employment where person_id = ?", scene.administrator);

    administrator.delete(own).then().statusCode(403);

    administrator.get(own).then().statusCode(200);
  }

  @Test
  void everybody_reads_the_own_employers_and_nobody_elses() {
    scene.person("nosy");

    scene.as("head").get(EMPLOYMENTS).then().body("total", equalTo(1));
    scene.as("nosy").get(EMPLOYMENTS).then().body("total", equalTo(0));
    scene.as("nosy").get(EMPLOYMENTS + "?personId=" + person).then().statusCode(404);
  }
}
