package org.lantern.review.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class SelfEvaluationResourceTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  private UUID colleague;

  @BeforeEach
  void a_colleague_of_the_head() {
    colleague = scene.somebody("colleague", "PRACTICE_LEAD");
    scene.employed(colleague, scene.school);
  }

  private String path() {
    return scene.path("reviews", scene.review) + "/self-evaluation";
  }

  private String section(String code) {
    return path() + "/sections/" + code;
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private void writes(String who, String code, String text) {
    String etag = scene.as(who).get(section(code)).header("ETag");
    scene.as(who).put(section(code), text(text), etag).then().statusCode(200);
  }

  private void filed() {
    writes("head", "context", "A town by the sea.");
    writes("head", "component-leadership", "We read.");
    scene.as("head").act(path(), "file").then().statusCode(200).body("state", equalTo("FILED"));
  }

  private void given(String code) {
    scene
        .as("head")
        .act(section(code), "give", "{\"personId\":\"%s\"}".formatted(colleague))
        .then()
        .statusCode(200)
        .body("givenTo", equalTo(colleague.toString()))
        .body("ready", equalTo(false));
  }

  @Test
  void
      the_sections_follow_the_framework_and_nobody_but_the_school_reads_them_before_they_are_filed() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();

    scene
        .as("head")
        .get(path())
        .then()
        .statusCode(200)
        .body("sections.code", contains("context", "component-leadership", "excellence"))
        .body("sections[1].title", equalTo("Leadership"))
        .body("state", equalTo("DRAFT"))
        .body("lacking", hasSize(2));
    writes("head", "context", "A town by the sea.");

    scene.as("lead").get(path()).then().statusCode(404);
    scene.as("lead").get(section("context")).then().statusCode(404);
    scene.as("administrator").get(path()).then().statusCode(404);
    scene.as("colleague").get(path()).then().statusCode(404);
  }

  @Test
  void what_lacks_is_listed_and_once_filed_the_team_reads_it() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    writes("head", "context", "A town by the sea.");
    scene
        .as("head")
        .act(path(), "file")
        .then()
        .statusCode(422)
        .body("rules", contains("Write the section \"Leadership\"."));

    filed();

    scene
        .as("lead")
        .get(path())
        .then()
        .statusCode(200)
        .body("sections.text", contains("A town by the sea.", "We read."))
        .body("allowedActions", empty())
        .body("lacking", empty());
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.self-evaluation-filed.v1");
    assertThat(scene.historyOf(scene.review)).isEqualTo("FILE");
  }

  @Test
  void a_colleague_writes_the_section_that_was_given_to_them_and_no_other() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    given("component-leadership");
    UUID id =
        (UUID) sql.value("select id from self_evaluation_section where given_to = ?", colleague);
    UUID task = Tasks.idOf("review", "self-evaluation-section-to-write", id, colleague);
    assertThat(scene.eventsOf(task)).isEqualTo(OPENED);

    scene
        .as("colleague")
        .get(path())
        .then()
        .statusCode(200)
        .body("sections.code", contains("component-leadership"))
        .body("allowedActions", empty())
        .body("lacking", empty());
    writes("colleague", "component-leadership", "We read.");
    scene.as("colleague").put(section("context"), text("x"), "\"0\"").then().statusCode(404);
    scene.as("colleague").act(path(), "file").then().statusCode(403);
    scene.as("colleague").get(scene.path("reviews", scene.review)).then().statusCode(404);

    scene
        .as("colleague")
        .act(section("component-leadership"), "mark-ready")
        .then()
        .statusCode(200)
        .body("ready", equalTo(true));
    assertThat(scene.eventsOf(task)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void what_was_given_away_is_filed_when_it_is_ready_and_what_is_written_again_is_not() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    writes("head", "context", "A town by the sea.");
    given("component-leadership");
    writes("colleague", "component-leadership", "We read.");
    scene
        .as("head")
        .act(path(), "file")
        .then()
        .statusCode(422)
        .body("detail", containsString("\"Leadership\" is not ready"));
    scene.as("colleague").act(section("component-leadership"), "mark-ready");
    writes("colleague", "component-leadership", "We read and write.");
    scene.as("head").act(path(), "file").then().statusCode(422);

    scene.as("colleague").act(section("component-leadership"), "mark-ready");

    scene.as("head").act(path(), "file").then().statusCode(200);
    scene
        .as("colleague")
        .get(path())
        .then()
        .statusCode(200)
        .body("sections.text", contains("We read and write."));
  }

  @Test
  void a_section_is_given_to_somebody_of_the_school_who_loses_it_when_they_leave() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene
        .as("head")
        .act(section("context"), "give", "{\"personId\":\"%s\"}".formatted(scene.peer))
        .then()
        .statusCode(422)
        .body("detail", containsString("works or holds a role at the school"));
    given("context");

    sql.run("delete from employment_copy where person_id = ?", colleague);

    scene.as("colleague").get(path()).then().statusCode(404);
    scene.as("colleague").put(section("context"), text("x"), "\"1\"").then().statusCode(404);
    scene.as("head").act(section("context"), "give", "{}").then().body("givenTo", nullValue());
  }

  @Test
  void a_stale_writer_gets_both_texts_and_the_earlier_ones_can_be_read() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    given("context");
    writes("colleague", "context", "Theirs.");

    scene
        .as("head")
        .put(section("context"), text("Mine."), "\"1\"")
        .then()
        .statusCode(412)
        .body("current.current.text", equalTo("Theirs."))
        .body("current.yours", equalTo("Mine."));
    scene.as("head").put(section("context"), text("Mine."), null).then().statusCode(428);

    scene
        .as("head")
        .get(section("context") + "/texts")
        .then()
        .statusCode(200)
        .body("text", contains("Theirs.", ""))
        .body("[0].writtenBy", equalTo(colleague.toString()));
    scene.as("lead").get(section("context") + "/texts").then().statusCode(403);
  }

  @Test
  void the_last_twenty_texts_are_kept() {
    scene.reviewIn("TEAM_CONFIRMED");
    for (int i = 0; i < 21; i++) {
      scene
          .as("head")
          .put(section("context"), text("Text " + i), "\"" + i + "\"")
          .then()
          .statusCode(200);
    }

    scene
        .as("head")
        .get(section("context") + "/texts")
        .then()
        .body("text", hasSize(20))
        .body("text", hasItem("Text 20"))
        .body("text", not(hasItem("Text 0")));
  }

  @Test
  void the_school_says_where_it_sees_itself_on_the_components_scale_alone() {
    scene.reviewIn("TEAM_CONFIRMED");
    String leading = "{\"text\":\"x\",\"estimate\":\"leading\"}";

    scene
        .as("head")
        .put(section("component-leadership"), leading, "\"0\"")
        .then()
        .statusCode(200)
        .body("estimate", equalTo("leading"));
    scene
        .as("head")
        .put(section("component-leadership"), leading.replace("leading", "best"), "\"1\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("no point \"best\""));
    scene.as("head").put(section("context"), leading, "\"0\"").then().statusCode(422);
  }

  @Test
  void words_that_look_like_a_name_are_pointed_out_until_they_are_dismissed() {
    scene.reviewIn("TEAM_CONFIRMED");
    String said = "{\"text\":\"We thank Amber Fictional.\",\"dismissed\":[%s]}";

    scene
        .as("head")
        .put(section("context"), said.formatted(""), "\"0\"")
        .then()
        .statusCode(200)
        .body("remarks.words", contains("Amber Fictional"));
    scene
        .as("head")
        .put(section("context"), said.formatted("\"Amber Fictional\""), "\"1\"")
        .then()
        .statusCode(200)
        .body("remarks", empty());
  }

  @Test
  void what_is_filed_stands_until_the_head_takes_it_back() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    filed();
    String etag = scene.as("head").get(section("context")).header("ETag");
    scene.as("head").put(section("context"), text("Other."), etag).then().statusCode(409);
    scene.as("lead").act(path(), "take-back").then().statusCode(403);

    scene
        .as("head")
        .act(path(), "take-back")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"));

    scene.as("lead").get(path()).then().statusCode(404);
    scene.as("head").put(section("context"), text("Other."), etag).then().statusCode(200);
    assertThat(scene.eventsOf(scene.review))
        .isEqualTo("review.self-evaluation-filed.v1 review.self-evaluation-taken-back.v1");
  }

  @Test
  void nothing_is_taken_back_on_which_the_team_has_built() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    filed();
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", scene.review);
    scene
        .as("head")
        .act(path(), "take-back")
        .then()
        .statusCode(422)
        .body("detail", containsString("shared its analysis"));

    sql.run("delete from analysis where review_id = ?", scene.review);
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);

    scene
        .as("head")
        .act(path(), "take-back")
        .then()
        .statusCode(422)
        .body("detail", containsString("has begun"));
  }

  @Test
  void no_visit_starts_while_the_school_betters_what_it_had_filed() {
    scene.reviewIn("READY").withTeam();
    filed();
    scene.as("head").act(path(), "take-back").then().statusCode(200);
    String review = scene.path("reviews", scene.review);
    scene
        .as("lead")
        .act(review, "start")
        .then()
        .statusCode(422)
        .body("detail", containsString("taken its self-evaluation back"));

    scene.as("head").act(path(), "file").then().statusCode(200);

    scene.as("lead").act(review, "start").then().statusCode(200);
  }

  @Test
  void the_head_is_waited_for_from_the_confirmed_days_on_so_many_working_days_before_the_visit() {
    scene.withRules("{\"limits\":{\"selfEvaluationBefore\":3}}").offered();
    LocalDate visit = LocalDate.now().plusDays(40);
    sql.run("update day_offer_day set day = ? where day_offer_id = ?", visit, scene.offer);
    sql.run(
        "insert into calendar_copy (id, school_id) values (?, ?)", UUID.randomUUID(), scene.school);
    sql.run(
        "insert into calendar_copy_entry select id, 'HOLIDAY', cast(? as date), cast(? as date)"
            + " from calendar_copy where school_id = ?",
        visit.minusDays(10),
        visit.minusDays(1),
        scene.school);
    scene.as("head").act(scene.path("day-offers", scene.offer), "confirm").then().statusCode(200);
    UUID review = (UUID) sql.value("select id from review where request_id = ?", scene.request);
    String read = scene.path("reviews", review) + "/self-evaluation";
    UUID task = Tasks.idOf("review", "self-evaluation-to-file", review, null);

    LocalDate due = LocalDate.parse(scene.as("head").get(read).path("dueOn"));

    assertThat(due).isBetween(visit.minusDays(15), visit.minusDays(13));
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", task))
        .contains("\"role\":\"HEAD\"", "\"dueOn\":\"" + due + "\"");
  }
}
