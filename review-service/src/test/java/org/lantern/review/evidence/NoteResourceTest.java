package org.lantern.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.review.SceneTest;

@QuarkusTest
class NoteResourceTest extends SceneTest {
  private final UUID id = UUID.randomUUID();

  private String note(String text) {
    return note(text, "");
  }

  private String note(String text, String more) {
    return """
        {"reviewId":"%s","kind":"DATA","component":"leadership","seenOn":"%s","text":"%s"%s}
        """
        .formatted(scene.review, LocalDate.now(), text, more);
  }

  private String path() {
    return scene.path("evidence-notes", id);
  }

  private String cited() {
    return scene.path("evidence-notes", scene.note);
  }

  @Test
  void a_note_that_arrives_twice_is_one() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);
    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);

    assertThat(sql.value("select count(*) from evidence_note where id = ?", id)).isEqualTo(1L);
    scene.as("lead").get(path()).then().body("text", equalTo("Seen."));
  }

  @Test
  void a_stale_note_does_not_overwrite_and_both_texts_are_shown() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);
    String first = scene.as("peer").get(path()).header("ETag");
    scene.as("peer").put(path(), note("Seen twice."), first).then().statusCode(200);

    scene
        .as("peer")
        .put(path(), note("Seen late."), first)
        .then()
        .statusCode(412)
        .body("current.text", equalTo("Seen twice."))
        .body("current.yours", equalTo("Seen late."));

    assertThat(sql.value("select text from evidence_note where id = ?", id))
        .isEqualTo("Seen twice.");
  }

  @Test
  void the_author_alone_changes_or_removes_a_note() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();

    scene.as("lead").put(cited(), note("Mine."), "\"0\"").then().statusCode(403);
    scene.as("lead").delete(cited(), "\"0\"").then().statusCode(403);

    assertThat(sql.value("select text from evidence_note where id = ?", scene.note))
        .isEqualTo("seen");
  }

  @Test
  void a_note_brings_along_when_it_was_written_and_never_a_time_to_come() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("peer")
        .put(path(), note("Seen.", ",\"writtenAt\":\"2026-01-02T10:15:00Z\""), null)
        .then()
        .statusCode(200)
        .body("writtenAt", equalTo("2026-01-02T10:15:00Z"))
        .body("arrivedAt", startsWith(String.valueOf(LocalDate.now().getYear())));
    String later = scene.path("evidence-notes", UUID.randomUUID());
    scene
        .as("peer")
        .put(later, note("Seen.", ",\"writtenAt\":\"2999-01-02T10:15:00Z\""), null)
        .then()
        .body("writtenAt", startsWith(String.valueOf(LocalDate.now().getYear())));
  }

  @Test
  void a_note_that_somebody_else_wrote_on_the_device_is_not_sent_as_ones_own() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String ofThePeer = note("Seen.", ",\"authorId\":\"" + scene.peer + "\"");

    scene.as("lead").put(path(), ofThePeer, null).then().statusCode(403);
    scene.as("peer").put(path(), ofThePeer, null).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"DRAFTING, 200", "QUALITY_CHECK, 409", "SCHOOL_CHECK, 409", "FINAL, 409"})
  void a_late_note_is_taken_until_the_report_is_submitted(String state, int status) {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = ?, number = case when ? = 'FINAL' then ? end,"
            + " content = case when ? = 'FINAL' then '{}' end,"
            + " digest = case when ? = 'FINAL' then 'd' end where id = ?",
        state,
        state,
        scene.report.toString(),
        state,
        state,
        scene.report);

    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(status);
  }

  @Test
  void once_findings_are_agreed_the_notes_they_rest_on_stay_as_they_are() {
    scene.reportIn("DRAFTING");

    scene
        .as("peer")
        .put(cited(), note("Other."), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("Strong."));
  }

  @Test
  void notes_are_written_while_the_review_is_in_progress() {
    scene.reviewIn("READY").withTeam();

    scene.as("peer").put(path(), note("Too early."), null).then().statusCode(409);
  }

  @Test
  void a_note_names_a_component_of_the_framework() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("peer")
        .put(path(), note("Seen.").replace("leadership", "weather"), null)
        .then()
        .statusCode(422);
  }

  @Test
  void a_note_belongs_to_an_activity_of_its_review_or_to_none() {
    scene.reviewIn("IN_PROGRESS").withTeam().withActivity(null);
    String linked = note("Seen.", ",\"activityId\":\"" + scene.activity + "\"");

    scene.as("peer").put(path(), linked, null).then().statusCode(200);
    scene
        .as("peer")
        .put(
            scene.path("evidence-notes", UUID.randomUUID()),
            linked.replace(scene.activity.toString(), UUID.randomUUID().toString()),
            null)
        .then()
        .statusCode(422)
        .body("detail", containsString("no such activity"));

    scene
        .as("lead")
        .get(
            "/api/v1/evidence-notes?reviewId=%s&activityId=%s"
                .formatted(scene.review, scene.activity))
        .then()
        .body("items.id", contains(id.toString()));
  }

  @Test
  void a_note_that_no_finding_cites_is_removed_and_stays_so_when_it_arrives_again() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    scene.as("peer").put(path(), note("Seen."), null).then().statusCode(200);

    scene.as("peer").delete(path()).then().statusCode(204);

    scene.as("peer").get(path()).then().statusCode(404);
    scene
        .as("peer")
        .put(path(), note("Seen."), null)
        .then()
        .statusCode(409)
        .body("detail", containsString("was removed"));
  }

  @Test
  void a_note_that_a_finding_cites_stays_and_it_is_said_which() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    scene
        .as("peer")
        .delete(cited())
        .then()
        .statusCode(422)
        .body("detail", containsString("\"Strong.\" (leadership, went well)"));

    scene.as("peer").get(cited()).then().statusCode(200);
  }

  @Test
  void what_the_head_sees_of_a_cited_note_does_not_change_behind_a_signature() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    scene
        .as("peer")
        .put(cited(), note("Seen.").replace("DATA", "DOCUMENT"), "\"0\"")
        .then()
        .statusCode(422)
        .body("detail", containsString("Strong."));
    scene.as("peer").put(cited(), note("Seen better."), "\"0\"").then().statusCode(200);
  }

  @Test
  void words_that_look_like_a_name_are_pointed_out_until_they_are_dismissed() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String text = "Seen with Sarah Baker.";
    scene
        .as("peer")
        .put(path(), note(text), null)
        .then()
        .statusCode(200)
        .body("remarks.words", contains("Sarah Baker"))
        .body("remarks[0].from", equalTo(10));

    scene
        .as("peer")
        .put(path(), note(text, ",\"dismissed\":[\"Sarah Baker\"]"), "\"0\"")
        .then()
        .statusCode(200)
        .body("remarks", hasSize(0));

    scene
        .as("peer")
        .put(path(), note("Again " + text), "\"1\"")
        .then()
        .statusCode(200)
        .body("remarks", hasSize(0));
  }

  @Test
  void assurers_read_notes_during_the_quality_check_alone() {
    scene.reportIn("DRAFTING");
    scene.as("assurer").get(cited()).then().statusCode(404);
    sql.run("update report set state = 'QUALITY_CHECK' where id = ?", scene.report);

    scene.as("assurer").get(cited()).then().statusCode(200);

    sql.run("update report set state = 'SCHOOL_CHECK' where id = ?", scene.report);
    scene.as("assurer").get(cited()).then().statusCode(404);
    scene.as("head").get(cited()).then().statusCode(404);
  }

  @Test
  void notes_of_a_visit_that_was_stopped_still_arrive_and_change_no_more() {
    scene.reviewIn("ABANDONED").withTeam().withNote();

    scene.as("lead").put(path(), note("seen"), null).then().statusCode(200);
    scene
        .as("lead")
        .put(path(), note("other"), "\"0\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("stopped"));
    scene.as("head").put(path(), note("seen"), null).then().statusCode(403);
  }

  @Test
  void nothing_was_seen_on_a_day_that_has_not_come() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String today = "\"seenOn\":\"" + LocalDate.now() + "\"";
    String later = "\"seenOn\":\"" + LocalDate.now().plusDays(1) + "\"";

    scene
        .as("lead")
        .put(path(), note("seen").replace(today, later), null)
        .then()
        .statusCode(422)
        .body("detail", containsString("has not come yet"));
  }
}
