package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;
import org.lantern.review.closing.ClosingService;

/** Words taken out of reports that are frozen. */
@QuarkusTest
class FrozenRemovalTest extends SceneTest {
  @Inject ClosingService closing;
  @Inject Retention retention;

  private Response remove(String words) {
    return scene
        .as("administrator")
        .create(
            scene.path("reviews", scene.review) + "/removals",
            "{\"words\":\"%s\",\"reason\":\"Named.\"}".formatted(words));
  }

  private void finalWith(String content, OffsetDateTime at) {
    scene.reportIn("DRAFTING");
    sql.run(
        "update report set state = 'FINAL', number = ?, digest = 'd', finalised_at = ?,"
            + " content = ? where id = ?",
        UUID.randomUUID().toString(),
        at,
        content,
        scene.report);
  }

  private String last(String column) {
    return String.valueOf(
        sql.value(
            "select " + column + " from report where review_id = ? order by edition desc limit 1",
            scene.review));
  }

  @Test
  void words_go_from_what_somebody_typed_and_codes_titles_and_labels_stay() {
    finalWith(
        """
        {"number":"R","school":"leading school","edition":1,"front":{"hub":"leading"},
         "sections":[{"code":"leading","title":"leading","text":"leading on"}],
         "components":[{"title":"leading","estimate":"leading","wentWell":[{"text":"leading on",
             "lens":"leading","theme":"leading"}],
           "evenBetterIf":[]}],
         "practices":[{"title":"leading","recommended":true,"reason":"leading on",
           "answers":[{"question":"leading?","answer":"YES","words":"leading on"}]}],
         "statement":"leading"}
        """,
        OffsetDateTime.now());

    remove("leading").then().statusCode(201).body("places.'final report'", equalTo(1));

    assertThat(last("content"))
        .contains(
            "\"school\":\"leading school\"",
            "\"front\":{\"hub\":\"leading\"}",
            "\"code\":\"leading\",\"title\":\"leading\",\"text\":\"[removed] on\"",
            "\"title\":\"leading\",\"estimate\":\"leading\",\"wentWell\":[{\"text\":\"[removed] on\","
                + "\"lens\":\"leading\",\"theme\":\"leading\"}]",
            "\"reason\":\"[removed] on\"",
            "\"question\":\"leading?\",\"answer\":\"YES\",\"words\":\"[removed] on\"",
            "\"statement\":\"leading\"");
  }

  @Test
  void words_that_stand_only_in_a_title_are_nobodys_to_remove() {
    finalWith("{\"number\":\"R\",\"edition\":1,\"school\":\"Caspar\"}", OffsetDateTime.now());

    remove("Caspar").then().statusCode(422);
  }

  @Test
  void an_edition_that_only_lost_words_begins_no_clock_anew() {
    finalWith(
        "{\"number\":\"R\",\"edition\":1,\"sections\":[{\"text\":\"By Caspar.\"}]}",
        OffsetDateTime.now().minusMonths(25));

    remove("Caspar").then().statusCode(201);
    QuarkusTransaction.requiringNew().run(() -> closing.due(scene.review));
    retention.deleteOld();

    assertThat(last("edition")).isEqualTo("2");
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("CLOSED");
    assertThat(sql.value("select text from evidence_note where id = ?", scene.note)).isEqualTo("");
    scene.as("lead").get(scene.path("reports", scene.report)).then().statusCode(404);
  }

  @Test
  void a_dispute_stays_with_the_edition_it_holds_when_words_go_from_the_one_before() {
    finalWith(
        "{\"number\":\"R\",\"edition\":1,\"sections\":[{\"text\":\"By Caspar.\"}]}",
        OffsetDateTime.now());
    UUID amended = UUID.randomUUID();
    sql.run(
        "insert into report (id, review_id, school_id, author_id, edition, state, summary, version)"
            + " values (?, ?, ?, ?, 2, 'SCHOOL_CHECK', '', 0)",
        amended,
        scene.review,
        scene.school,
        scene.lead);
    String path = scene.path("reports", amended);
    String why = "{\"reason\":\"Nobody spoke to us.\"}";
    scene
        .as("head")
        .act(scene.path("reports", scene.report), "dispute", why)
        .then()
        .statusCode(409);
    scene.as("head").act(path, "dispute", why).then().statusCode(200);

    remove("Caspar").then().statusCode(201);

    assertThat(last("id")).isEqualTo(amended.toString());
    assertThat(scene.stateOf("report", scene.report)).isEqualTo("FINAL");
    scene
        .as("administrator")
        .act(path, "finalise")
        .then()
        .statusCode(422)
        .body("detail", containsString("A dispute over this report is open"));
  }

  @Test
  void a_head_who_had_confirmed_the_facts_is_asked_again() {
    scene.reportIn("DRAFTING");
    ReportSteps steps = new ReportSteps(scene);
    scene
        .as("lead")
        .put(steps.path() + "/sections/summary", "{\"text\":\"By Caspar.\"}", "\"0\"")
        .then()
        .statusCode(200);
    steps.submitted().released().confirmed();

    remove("Caspar").then().statusCode(201);

    scene
        .as("head")
        .get(steps.path())
        .then()
        .body("factsConfirmedAt", equalTo(null))
        .body("allowedActions", hasItem("CONFIRM_FACTS"));
    assertThat(scene.historyOf(scene.report)).endsWith("CONFIRM_FACTS REOPEN_FACTS");
  }
}
