package org.lantern.review.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class LineResourceTest extends SceneTest {
  private final UUID id = UUID.randomUUID();

  private String lines() {
    return scene.path("reviews", scene.review) + "/lines-of-enquiry";
  }

  private String path() {
    return lines() + "/" + id;
  }

  private String asks(String question) {
    return """
        {"component":"leadership","question":"%s","evidence":"Books.","takenBy":"%s"}
        """
        .formatted(question, scene.peer);
  }

  private void asked() {
    scene.as("lead").put(path(), asks("Who reads?"), null).then().statusCode(200);
  }

  private void shared() {
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", scene.review);
  }

  @Test
  void the_team_asks_once_however_often_it_arrives() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();

    asked();
    asked();

    scene
        .as("peer")
        .get(lines())
        .then()
        .statusCode(200)
        .body("id", contains(id.toString()))
        .body("[0].takenBy", equalTo(scene.peer.toString()))
        .body("[0].state", equalTo("OPEN"))
        .body("[0].version", equalTo(0))
        .body("[0].allowedActions", contains("ANSWER"));
    scene.as("head").get(lines()).then().statusCode(404);
  }

  @Test
  void a_change_names_its_version_and_who_is_late_gets_both_questions() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    asked();
    scene.as("peer").put(path(), asks("Who writes?"), null).then().statusCode(428);
    scene.as("peer").put(path(), asks("Who writes?"), "\"0\"").then().statusCode(200);

    scene
        .as("lead")
        .put(path(), asks("Who counts?"), "\"0\"")
        .then()
        .statusCode(412)
        .body("current.current.question", equalTo("Who writes?"))
        .body("current.yours", equalTo("Who counts?"));
  }

  @Test
  void it_belongs_to_a_component_and_is_taken_by_somebody_of_the_team() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    String wrong =
        asks("Who?").replace("leadership", "cooking").replace("" + scene.peer, "" + scene.head);

    scene
        .as("lead")
        .put(path(), wrong, null)
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("cooking"), containsString("the lead or a peer")));
    scene.as("head").put(path(), asks("Who?"), null).then().statusCode(403);
  }

  @Test
  void it_is_answered_from_the_visit_on_and_the_school_reads_that_when_findings_are_agreed() {
    scene.reviewIn("READY").withTeam();
    asked();
    shared();
    String answer = "{\"answer\":\"All do.\"}";
    scene.as("peer").act(path(), "answer", answer, "\"0\"").then().statusCode(409);
    sql.run("update review set state = 'IN_PROGRESS' where id = ?", scene.review);

    scene
        .as("peer")
        .act(path(), "answer", answer, "\"0\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("answer", equalTo("All do."));

    scene
        .as("head")
        .get(lines())
        .then()
        .statusCode(200)
        .body("[0].question", equalTo("Who reads?"))
        .body("[0].state", equalTo("OPEN"))
        .body("[0].answer", nullValue())
        .body("[0].version", nullValue());
    sql.run("update review set state = 'FINDINGS_AGREED' where id = ?", scene.review);
    scene
        .as("head")
        .get(lines())
        .then()
        .body("[0].state", equalTo("ANSWERED"))
        .body("[0].answer", equalTo("All do."));
    assertThat(scene.historyOf(id)).isEqualTo("ANSWER");
    scene.as("lead").get(path() + "/history").then().body("action", contains("ANSWER"));
    scene.as("head").get(path() + "/history").then().statusCode(403);
  }

  @Test
  void what_is_answered_is_asked_again_before_it_is_changed() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    asked();
    scene.as("peer").act(path(), "answer", "{\"answer\":\"All do.\"}", "\"0\"");
    scene.as("lead").put(path(), asks("Who writes?"), "\"1\"").then().statusCode(409);

    scene
        .as("lead")
        .act(path(), "reopen", null, "\"1\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("answer", nullValue());

    scene.as("lead").put(path(), asks("Who writes?"), "\"2\"").then().statusCode(200);
  }

  @Test
  void the_lead_sets_aside_what_matters_less_and_says_why() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    asked();
    scene
        .as("peer")
        .act(path(), "set-aside", "{\"reason\":\"No time.\"}", "\"0\"")
        .then()
        .statusCode(403);

    scene
        .as("lead")
        .act(path(), "set-aside", "{\"reason\":\"No time.\"}", "\"0\"")
        .then()
        .statusCode(200)
        .body("state", equalTo("SET_ASIDE"))
        .body("answer", equalTo("No time."))
        .body("allowedActions", contains("REOPEN"));
  }

  @Test
  void what_the_school_has_never_read_is_taken_away_and_what_it_has_read_is_not() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    asked();
    scene.as("lead").delete(path(), "\"0\"").then().statusCode(204);
    scene.as("lead").get(lines()).then().body("id", hasSize(0));
    asked();
    shared();

    scene
        .as("lead")
        .delete(path(), "\"0\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("Set it aside"));
  }

  @Test
  void what_is_answered_or_was_open_when_the_findings_were_agreed_is_not_taken_away() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    asked();
    scene.as("peer").act(path(), "answer", "{\"answer\":\"All do.\"}", "\"0\"");

    scene
        .as("peer")
        .delete(path(), "\"1\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("Reopen it before"));

    scene.as("lead").act(path(), "reopen", null, "\"1\"").then().statusCode(200);
    sql.run("update review set state = 'FINDINGS_AGREED' where id = ?", scene.review);
    scene
        .as("peer")
        .delete(path(), "\"2\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("until the findings are agreed"));
    assertThat(scene.historyOf(id)).isEqualTo("ANSWER REOPEN");
  }

  @Test
  void words_that_look_like_a_name_are_pointed_out_to_the_team_alone() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene
        .as("lead")
        .put(path(), asks("Why does Amber Fictional read?"), null)
        .then()
        .body("remarks.words", contains("Amber Fictional"));
    shared();

    scene.as("head").get(lines()).then().body("[0].remarks", hasSize(0));
    scene.as("peer").get(lines()).then().body("[0].remarks.words", hasItem("Amber Fictional"));
  }
}
