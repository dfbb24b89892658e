package org.lantern.review.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class AnalysisResourceTest extends SceneTest {
  private static final String OPENED = "review.task-opened.v1";
  private static final String CLOSED = "review.task-closed.v1";

  private String path() {
    return scene.path("reviews", scene.review) + "/analysis";
  }

  private String section(String code) {
    return path() + "/sections/" + code;
  }

  private void asked() {
    scene
        .as("peer")
        .put(
            scene.path("reviews", scene.review) + "/lines-of-enquiry/" + UUID.randomUUID(),
            "{\"component\":\"leadership\",\"question\":\"Who reads?\",\"evidence\":\"\"}",
            null)
        .then()
        .statusCode(200);
  }

  @Test
  void the_team_writes_it_and_the_school_reads_it_once_it_is_shared() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene
        .as("peer")
        .put(section("strengths-leadership"), "{\"text\":\"They plan.\"}", "\"0\"")
        .then()
        .statusCode(200);
    scene.as("head").get(path()).then().statusCode(404);
    scene.as("head").get(section("strengths-leadership")).then().statusCode(404);
    scene
        .as("lead")
        .act(path(), "share")
        .then()
        .statusCode(422)
        .body("detail", containsString("at least one line of enquiry"));
    asked();
    scene.as("peer").act(path(), "share").then().statusCode(403);

    scene
        .as("lead")
        .act(path(), "share")
        .then()
        .statusCode(200)
        .body("state", equalTo("SHARED"))
        .body("sharedAt", notNullValue());

    scene
        .as("head")
        .get(path())
        .then()
        .statusCode(200)
        .body(
            "sections.code",
            contains(
                "self-evaluation", "since-last", "strengths-leadership", "questions-leadership"))
        .body("sections[2].text", equalTo("They plan."))
        .body("allowedActions", empty());
    scene.as("head").get(section("strengths-leadership") + "/texts").then().statusCode(403);
    scene.as("administrator").get(path()).then().statusCode(404);
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.analysis-shared.v1");
    assertThat(scene.historyOf(scene.review)).isEqualTo("SHARE");
  }

  @Test
  void what_is_shared_stands() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    asked();
    scene.as("lead").act(path(), "share").then().statusCode(200);

    scene
        .as("lead")
        .put(section("since-last"), "{\"text\":\"x\"}", "\"0\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("The analysis is shared"));
    scene.as("lead").act(path(), "share").then().statusCode(409);
  }

  @Test
  void a_stale_writer_gets_both_texts_and_the_earlier_ones_can_be_read() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene
        .as("peer")
        .put(section("since-last"), "{\"text\":\"Theirs.\"}", "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("lead")
        .put(section("since-last"), "{\"text\":\"Mine.\"}", "\"0\"")
        .then()
        .statusCode(412)
        .body("current.current.text", equalTo("Theirs."))
        .body("current.yours", equalTo("Mine."));

    scene
        .as("lead")
        .get(section("since-last") + "/texts")
        .then()
        .body("text", contains("Theirs.", ""))
        .body("[0].writtenBy", equalTo(scene.peer.toString()));
  }

  @Test
  void words_that_look_like_a_name_are_pointed_out_to_the_team() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();

    scene
        .as("lead")
        .put(section("since-last"), "{\"text\":\"We met Amber Fictional.\"}", "\"0\"")
        .then()
        .statusCode(200)
        .body("remarks.words", contains("Amber Fictional"));
  }

  @Test
  void what_was_recommended_before_waits_for_the_next_analysis_until_it_is_found_done() {
    scene.recommendationIn("IN_PROGRESS");
    sql.run("update recommendation set progress = 'We read daily.'");
    UUID later = scene.laterReviewLedBy(scene.somebody("next", "REVIEWER"));
    String next = scene.path("reviews", later) + "/analysis";

    scene
        .as("next")
        .get(next)
        .then()
        .statusCode(200)
        .body("earlier.text", contains("Read more."))
        .body("earlier.state", contains("IN_PROGRESS"))
        .body("earlier.progress", contains("We read daily."));

    sql.run("update recommendation set found = 'YES', found_in_review_id = ?", later);
    scene.as("next").get(next).then().body("earlier", empty());
  }

  @Test
  void the_lead_is_waited_for_from_the_confirmed_team_on_until_it_is_shared() {
    scene.withRules("{\"limits\":{\"analysisBefore\":3}}").reviewIn("DATED").withTeam().visitIn(40);
    LocalDate visit = LocalDate.now().plusDays(40);
    UUID task = Tasks.idOf("review", "analysis-to-share", scene.review, scene.lead);
    scene
        .as("administrator")
        .act(scene.path("reviews", scene.review), "confirm-team")
        .then()
        .statusCode(200);

    LocalDate due = LocalDate.parse(scene.as("lead").get(path()).path("dueOn"));

    assertThat(due).isBetween(visit.minusDays(5), visit.minusDays(3));
    assertThat((String) sql.value("select envelope from outbox where aggregate_id = ?", task))
        .contains("\"persons\":[\"" + scene.lead + "\"]", "\"dueOn\":\"" + due + "\"");
    asked();
    scene.as("lead").act(path(), "share").then().statusCode(200);
    assertThat(scene.eventsOf(task)).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void a_lead_whose_review_is_postponed_is_not_waited_for_either() {
    scene.reviewIn("DATED").withTeam().visitIn(40);
    String review = scene.path("reviews", scene.review);
    UUID task = Tasks.idOf("review", "analysis-to-share", scene.review, scene.lead);
    scene.as("administrator").act(review, "confirm-team").then().statusCode(200);

    scene
        .as("head")
        .act(review, "postpone", "{\"keepTeam\":false,\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);

    assertThat(scene.eventsOf(task)).isEqualTo(OPENED + " " + CLOSED);
  }

  private UUID another(String part) {
    UUID person = scene.somebody(part, "REVIEWER");
    scene.trained(person, "LEAD");
    return person;
  }

  private void leadsInsteadOf(UUID before, String part, UUID person) {
    String place = scene.path("seats", scene.seatOf(before));
    String seat =
        scene
            .as("administrator")
            .create(
                place + "/replace",
                "{\"personId\":\"%s\",\"reason\":\"Fell ill.\"}".formatted(person),
                UUID.randomUUID().toString(),
                scene.as("administrator").get(place).header("ETag"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String path = "/api/v1/seats/" + seat;
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene.declares(part, UUID.fromString(seat));
    scene.as(part).act(path, "accept").then().statusCode(200);
  }

  private UUID toShare(UUID person) {
    return Tasks.idOf("review", "analysis-to-share", scene.review, person);
  }

  @Test
  void who_leads_instead_is_waited_for_and_who_led_before_is_not() {
    scene.reviewIn("DATED").withTeam().visitIn(40).withTakenDays();
    UUID other = another("other");
    scene
        .as("administrator")
        .act(scene.path("reviews", scene.review), "confirm-team")
        .then()
        .statusCode(200);

    leadsInsteadOf(scene.lead, "other", other);

    assertThat(scene.eventsOf(toShare(scene.lead))).isEqualTo(OPENED + " " + CLOSED);
    assertThat(scene.eventsOf(toShare(other))).isEqualTo(OPENED);
    asked();
    scene.as("other").act(path(), "share").then().statusCode(200);
    assertThat(scene.eventsOf(toShare(other))).isEqualTo(OPENED + " " + CLOSED);
  }

  @Test
  void who_leads_after_it_was_shared_is_not_waited_for() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(40).withTakenDays();
    UUID other = another("other");
    asked();
    scene.as("lead").act(path(), "share").then().statusCode(200);

    leadsInsteadOf(scene.lead, "other", other);

    assertThat(scene.eventsOf(toShare(other))).isEmpty();
  }

  @Test
  void words_that_look_like_a_name_are_asked_about_before_the_school_reads_it() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    asked();
    scene
        .as("lead")
        .put(section("since-last"), "{\"text\":\"We met Amber Fictional.\"}", "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("lead")
        .act(path(), "share")
        .then()
        .statusCode(422)
        .body("detail", containsString("Amber Fictional"));
    scene
        .as("lead")
        .act(path(), "share", "{\"acknowledged\":true}")
        .then()
        .statusCode(200)
        .body("state", equalTo("SHARED"));
  }

  @Test
  void a_lead_who_works_at_no_school_has_until_a_day_of_the_networks_calendar() {
    scene.withRules("{\"limits\":{\"analysisBefore\":3}}").reviewIn("DATED").withTeam().visitIn(40);
    LocalDate visit = LocalDate.now().plusDays(40);
    scene
        .as("administrator")
        .act(scene.path("reviews", scene.review), "confirm-team")
        .then()
        .statusCode(200);
    sql.run("delete from employment_copy where person_id = ?", scene.lead);
    UUID calendar = UUID.randomUUID();
    sql.run("insert into calendar_copy (id, school_id) values (?, ?)", calendar, scene.school);
    sql.run(
        "insert into calendar_copy_entry values (?, 'HOLIDAY', ?, ?)",
        calendar,
        visit.minusDays(14),
        visit.minusDays(1));

    LocalDate due = LocalDate.parse(scene.as("lead").get(path()).path("dueOn"));

    assertThat(due).isBetween(visit.minusDays(5), visit.minusDays(3));
  }
}
