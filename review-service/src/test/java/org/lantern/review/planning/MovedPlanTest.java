package org.lantern.review.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** What one head agreed to is not what another agrees to. */
@QuarkusTest
class MovedPlanTest extends SceneTest {
  private final UUID point = UUID.randomUUID();
  private UUID successor;

  @BeforeEach
  void a_plan_agreed_to_by_the_head_of_a_school_that_has_merged() {
    successor = scene.member("Going on");
    scene.holding("heir", "HEAD", successor);
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    scene
        .as("lead")
        .put(path(), "{\"kind\":\"TIMETABLE\",\"words\":\"As you asked.\"}", null)
        .then()
        .statusCode(200);
    scene.as("head").act(path(), "agree", null, "\"0\"").then().statusCode(200);
    UUID ending = UUID.randomUUID();
    sql.run(
        "insert into school_ending_copy values"
            + " (?, ?, 'MERGED_INTO_MEMBER', date '2026-01-01', 'SETTLED')",
        ending,
        scene.school);
    sql.run("insert into school_ending_copy_successor values (?, ?)", ending, successor);
  }

  private String points() {
    return scene.path("reviews", scene.review) + "/plan-points";
  }

  private String path() {
    return points() + "/" + point;
  }

  private void moves(UUID to) {
    scene
        .as("administrator")
        .act(scene.path("reviews", scene.review), "move", "{\"schoolId\":\"%s\"}".formatted(to))
        .then()
        .statusCode(200);
  }

  private String asked() {
    return scene
        .eventsOf(Tasks.idOf("review", "plan-to-agree", scene.review, null))
        .replace("review.task-", "")
        .replace(".v1", "");
  }

  @Test
  void the_head_of_the_school_that_goes_on_is_asked_again() {
    moves(successor);

    scene.as("heir").get(points()).then().body("state", contains("PROPOSED"));
    scene.as("heir").get(path() + "/history").then().body("action", contains("AGREE", "ASK_AGAIN"));
    assertThat(asked()).isEqualTo("opened closed opened");
    scene
        .as("heir")
        .act(path(), "agree", null, "\"2\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"));
  }

  @Test
  void nobody_is_asked_to_agree_while_the_review_is_postponed_until_it_has_days_again() {
    scene
        .as("administrator")
        .act(
            scene.path("reviews", scene.review),
            "postpone",
            "{\"keepTeam\":true,\"reason\":\"Snow.\"}")
        .then()
        .statusCode(200);
    String before = asked();

    moves(successor);

    scene.as("heir").get(points()).then().body("state", contains("PROPOSED"));
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void the_leader_of_a_trust_agreed_for_it_wherever_the_team_meets() {
    UUID trust = scene.inTrust(successor);
    scene.aboutTrust(trust);

    moves(successor);

    scene.as("leader").get(points()).then().body("state", contains("AGREED"));
  }
}
