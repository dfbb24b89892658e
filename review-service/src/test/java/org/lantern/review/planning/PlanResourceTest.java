package org.lantern.review.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.testing.Statements;
import org.lantern.review.SceneTest;

@QuarkusTest
class PlanResourceTest extends SceneTest {
  private static final String TIMETABLE = "{\"kind\":\"TIMETABLE\",\"words\":\"As you asked.\"}";

  private final UUID id = UUID.randomUUID();

  private String points() {
    return scene.path("reviews", scene.review) + "/plan-points";
  }

  private String path() {
    return points() + "/" + id;
  }

  private static String call(LocalDate day, String words) {
    return "{\"kind\":\"CALL\",\"heldOn\":\"%s\",\"words\":\"%s\"}".formatted(day, words);
  }

  private static String about(UUID practice, String words) {
    return "{\"kind\":\"PRACTICE\",\"practiceId\":\"%s\",\"words\":\"%s\"}"
        .formatted(practice, words);
  }

  private String asked() {
    return scene
        .eventsOf(Tasks.idOf("review", "plan-to-agree", scene.review, null))
        .replace("review.task-", "")
        .replace(".v1", "");
  }

  @Test
  void the_lead_writes_it_once_however_often_it_arrives_and_the_head_agrees() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene.as("lead").put(path(), TIMETABLE, null).then().statusCode(200);
    scene.as("lead").put(path(), TIMETABLE, null).then().statusCode(200);
    assertThat(asked()).isEqualTo("opened");
    scene.as("lead").act(path(), "agree", null, "\"0\"").then().statusCode(403);
    scene.as("peer").put(path(), TIMETABLE, "\"0\"").then().statusCode(403);

    scene
        .as("head")
        .act(path(), "agree", null, "\"0\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("allowedActions", empty());

    assertThat(asked()).isEqualTo("opened closed");
    scene
        .as("peer")
        .get(points())
        .then()
        .body("id", contains(id.toString()))
        .body("[0].state", equalTo("AGREED"));
    scene
        .as("head")
        .get(path() + "/history")
        .then()
        .statusCode(200)
        .body("action", contains("AGREE"));
    scene.as("administrator").get(points()).then().statusCode(404);
  }

  @Test
  void that_they_talked_is_there_to_be_read_and_asks_nobody_for_anything() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene.as("lead").put(path(), call(LocalDate.now(), "By train."), null).then().statusCode(200);

    scene
        .as("head")
        .get(points())
        .then()
        .body("[0].words", equalTo("By train."))
        .body("[0].allowedActions", empty());

    assertThat(asked()).doesNotContain("opened");
    scene.as("head").act(path(), "agree", null, "\"0\"").then().statusCode(422);
  }

  @Test
  void points_stand_in_the_order_in_which_they_were_written() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String first = points() + "/ffffffff-" + UUID.randomUUID().toString().substring(9);
    String second = points() + "/00000000-" + UUID.randomUUID().toString().substring(9);
    scene.as("lead").put(first, TIMETABLE, null).then().statusCode(200);
    scene.as("lead").put(second, call(LocalDate.now(), "By train."), null).then().statusCode(200);

    scene.as("head").get(points()).then().body("kind", contains("TIMETABLE", "CALL"));
    scene.as("lead").put(first, TIMETABLE.replace("As", "Just as"), "\"0\"").then().statusCode(200);
    scene.as("head").get(points()).then().body("kind", contains("TIMETABLE", "CALL"));
  }

  @Test
  void nothing_is_offered_that_would_be_refused() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(scene.head);
    scene.as("lead").put(path(), TIMETABLE, null).then().statusCode(200);
    offers("head", contains("AGREE"));

    sql.run("update activity set version = version + 1 where id = ?", scene.activity);
    offers("head", empty());

    scene.as("lead").put(path(), TIMETABLE, "\"0\"").then().statusCode(200);
    scene.as("head").act(path(), "agree", null, "\"1\"").then().statusCode(200);
    offers("lead", contains("CHANGE"));

    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);
    offers("head", empty());
    offers("lead", empty());
  }

  private void offers(String part, org.hamcrest.Matcher<?> actions) {
    scene.as(part).get(points()).then().body("[0].allowedActions", actions);
  }

  @Test
  void that_they_talked_is_said_with_what_of_and_not_from_before_anybody_asked() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    sql.run(
        "update request set made_on = ? where id = ?", LocalDate.now().minusDays(9), scene.request);

    scene
        .as("lead")
        .put(path(), call(LocalDate.now().minusDays(10), " "), null)
        .then()
        .statusCode(422)
        .body(
            "rules",
            contains(
                containsString("before the school asked for the review"),
                containsString("what you settled in the call")));

    scene
        .as("lead")
        .put(path(), call(LocalDate.now().minusDays(9), "By train."), null)
        .then()
        .statusCode(200);
  }

  @Test
  void who_agreed_is_asked_again_when_something_else_is_said_and_nobody_overwrites() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String other = TIMETABLE.replace("As you asked.", "Otherwise.");
    scene.as("lead").put(path(), TIMETABLE, null);
    scene.as("head").act(path(), "agree", null, "\"0\"").then().statusCode(200);
    scene
        .as("lead")
        .put(path(), other, "\"0\"")
        .then()
        .statusCode(412)
        .body("current.current.words", equalTo("As you asked."))
        .body("current.yours", equalTo("Otherwise."));

    scene
        .as("lead")
        .put(path(), other, "\"1\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("PROPOSED"));

    assertThat(asked()).isEqualTo("opened closed opened");
    scene.as("head").act(path(), "agree", null, "\"1\"").then().statusCode(412);
  }

  @Test
  void timetable_and_points_are_read_once_for_all_that_is_asked_of_them() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(scene.head);

    assertThat(statements("activity", () -> scene.as("lead").put(path(), TIMETABLE, null)))
        .hasSize(1);
    assertThat(statements("activity", () -> scene.as("head").act(path(), "agree", null, "\"0\"")))
        .hasSize(1);
    String readiness = scene.path("reviews", scene.review) + "/readiness";
    assertThat(statements("plan_point", () -> scene.as("lead").get(readiness))).hasSize(1);
  }

  private static List<String> statements(String table, Supplier<Response> call) {
    Statements.Recorded<Response> recorded = Statements.during(call);
    recorded.answer().then().statusCode(200);
    return recorded.statements().stream()
        .filter(each -> each.contains("from " + table + " "))
        .toList();
  }

  @Test
  void an_agreed_timetable_is_one_that_has_not_changed_since() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(scene.head);
    scene.as("lead").put(path(), TIMETABLE, null).then().statusCode(200);
    scene.as("head").act(path(), "agree", null, "\"0\"").then().statusCode(200);
    assertLacking(5, empty());

    sql.run("update activity set version = version + 1 where id = ?", scene.activity);

    assertLacking(5, contains(containsString("has changed since the school was asked")));
    scene.as("head").get(points()).then().body("[0].upToDate", equalTo(false));
    scene
        .as("lead")
        .put(path(), TIMETABLE, "\"1\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("PROPOSED"));
    sql.run("update activity set version = version + 1 where id = ?", scene.activity);
    scene
        .as("head")
        .act(path(), "agree", null, "\"2\"")
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("let the lead ask again")));
  }

  @Test
  void what_is_seen_of_a_practice_is_settled_for_each_that_the_school_nominated() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    UUID practice = UUID.randomUUID();
    sql.run(
        "insert into practice_copy values (?, ?, ?, 'Reading aloud')",
        practice,
        scene.school,
        scene.review);
    assertLacking(6, contains(containsString("what the visit will see of \"Reading aloud\"")));
    scene
        .as("lead")
        .put(path(), about(UUID.randomUUID(), "Two lessons."), null)
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("nominated no such practice")));

    scene.as("lead").put(path(), about(practice, "Two lessons."), null).then().statusCode(200);
    assertLacking(6, hasSize(1));
    scene.as("head").act(path(), "agree", null, "\"0\"").then().statusCode(200);

    assertLacking(6, empty());
    scene
        .as("lead")
        .put(points() + "/" + UUID.randomUUID(), about(practice, "Three."), null)
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("There is a point about this already")));
  }

  @Test
  void what_does_not_fit_says_what_to_do_instead() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();

    scene
        .as("lead")
        .put(path(), call(LocalDate.now().plusDays(2), "By train."), null)
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("once it was held")));
    scene
        .as("lead")
        .put(path(), "{\"kind\":\"PRACTICE\",\"words\":\" \"}", null)
        .then()
        .statusCode(422)
        .body("rules", hasSize(2));
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);
    scene
        .as("lead")
        .put(path(), call(LocalDate.now(), ""), null)
        .then()
        .statusCode(409)
        .body("detail", containsString("before the visit begins"));
  }

  private void assertLacking(int need, org.hamcrest.Matcher<?> matcher) {
    scene
        .as("head")
        .get(scene.path("reviews", scene.review) + "/readiness")
        .then()
        .statusCode(200)
        .body("needs[%d].lacking".formatted(need), matcher);
  }
}
