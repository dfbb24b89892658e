package org.lantern.school.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.As;
import org.lantern.school.SceneTest;

/** Declaring ties and judging them. */
@QuarkusTest
class TieResourceTest extends SceneTest {
  private static final String TIES = "/api/v1/ties";
  private static final String REASON = "{\"reason\":\"Left the board in 2019.\"}";

  private UUID school;
  private UUID person;

  @BeforeEach
  void a_reviewer_and_a_school() {
    school = scene.school("Tied School", false);
    person = scene.person("reviewer");
  }

  private Response declare(As who, UUID about) {
    return who.create(
        TIES,
        ("{\"personId\":\"%s\",\"kind\":\"GOVERNOR\",\"schoolId\":\"%s\",\"from\":\"2024-01-01\","
                + "\"note\":\"My sister teaches there.\"}")
            .formatted(about, school));
  }

  private String lastTies() {
    return (String)
        sql.value(
            "select envelope from outbox where aggregate_id = ? order by position desc limit 1",
            person);
  }

  @Test
  void a_declared_tie_counts_at_once_and_its_note_stays_here() {
    declare(scene.as("reviewer"), person).then().statusCode(201).body("state", equalTo("DECLARED"));

    assertThat(lastTies())
        .contains("person.ties-changed.v1", school.toString())
        .doesNotContain("sister", "GOVERNOR");
    assertThat(scene.eventsOf(school)).isEqualTo("school.school-changed.v1");
  }

  @Test
  void a_dismissed_tie_counts_no_more_and_can_be_confirmed_again() {
    String tie = TIES + "/" + declare(scene.as("reviewer"), person).path("id");
    administrator.act(tie, "dismiss", REASON).then().statusCode(200);
    assertThat(lastTies()).contains("\"ties\":[]");

    administrator.act(tie, "confirm", REASON).then().statusCode(200);

    assertThat(lastTies()).contains(school.toString());
  }

  @Test
  void nobody_judges_their_own_ties() {
    String tie = TIES + "/" + declare(administrator, scene.administrator).path("id");

    administrator
        .act(tie, "dismiss", REASON)
        .then()
        .statusCode(403)
        .body("detail", containsString("Ask another administrator"));
    administrator.get(tie).then().body("allowedActions", empty());
  }

  @Test
  void a_tie_is_to_a_school_or_a_trust_and_only_the_person_and_staff_know_of_it() {
    administrator
        .create(
            TIES,
            "{\"personId\":\"%s\",\"kind\":\"OTHER\",\"from\":\"2024-01-01\"}".formatted(person))
        .then()
        .statusCode(422);
    String tie = TIES + "/" + declare(scene.as("reviewer"), person).path("id");

    scene.person("nosy");
    scene.as("nosy").get(tie).then().statusCode(404);
    scene.as("nosy").get(TIES + "?schoolId=" + school).then().body("total", equalTo(0));
    scene.as("nosy").get(TIES + "?personId=" + person).then().statusCode(404);
    declare(scene.as("nosy"), person).then().statusCode(404);
  }
}
