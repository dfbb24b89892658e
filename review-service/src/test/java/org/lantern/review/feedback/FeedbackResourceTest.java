package org.lantern.review.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class FeedbackResourceTest extends SceneTest {
  private String list() {
    return scene.path("reviews", scene.review) + "/feedback";
  }

  private Response give(String by, UUID about, String words, String etag) {
    return scene
        .as(by)
        .put(
            list() + "/" + about,
            "{\"wentWell\":\"%s\",\"evenBetterIf\":\"\"}".formatted(words),
            etag);
  }

  @Test
  void the_lead_the_peers_and_the_head_speak_of_each_other_once_the_findings_are_agreed() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();

    give("lead", scene.peer, "Asks well.", null).then().statusCode(200);
    give("peer", scene.lead, "Listens.", null)
        .then()
        .statusCode(200)
        .body("authorRelation", equalTo("PEER"));
    give("head", scene.peer, "Kind.", null).then().statusCode(200);
    give("head", scene.lead, "Fair.", null).then().statusCode(200);
    give("lead", scene.lead, "Me.", null).then().statusCode(422);
    give("peer", scene.peer, "Me.", null).then().statusCode(422);
    give("head", scene.head, "Me.", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("host's head to both"));

    scene
        .as("administrator")
        .get(list())
        .then()
        .body("wentWell", containsInAnyOrder("Asks well.", "Listens.", "Kind.", "Fair."));
  }

  @Test
  void each_reads_what_they_said_and_what_is_said_of_them_alone() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    give("lead", scene.peer, "Asks well.", null).then().statusCode(200);
    give("head", scene.lead, "Fair.", null).then().statusCode(200);

    scene.as("peer").get(list()).then().body("wentWell", contains("Asks well."));
    scene.as("head").get(list()).then().body("wentWell", contains("Fair."));
    scene.as("lead").get(list()).then().body("wentWell", contains("Asks well.", "Fair."));
    scene.as("assurer").get(list()).then().statusCode(200).body("", empty());
  }

  @Test
  void what_was_said_is_changed_by_naming_it_and_the_same_again_is_nothing() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    give("lead", scene.peer, "Asks well.", null).then().statusCode(200);

    give("lead", scene.peer, "Asks well.", null).then().statusCode(200).body("version", equalTo(0));
    give("lead", scene.peer, "Asks and listens.", null).then().statusCode(428);
    give("lead", scene.peer, "Asks and listens.", "\"7\"")
        .then()
        .statusCode(412)
        .body("current.wentWell", equalTo("Asks well."));
    give("lead", scene.peer, "Asks and listens.", "\"0\"")
        .then()
        .statusCode(200)
        .body("wentWell", equalTo("Asks and listens."));
  }

  private String asked(UUID person) {
    return scene.eventsOf(Tasks.idOf("review", "feedback-to-give", scene.review, person));
  }

  @Test
  void everybody_who_worked_in_it_is_asked_until_they_have_spoken_of_everybody() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String findings = scene.path("reviews", scene.review) + "/findings";
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    assertThat(asked(scene.lead)).isEmpty();

    scene.as("head").act(findings, "sign").then().statusCode(200);

    assertThat(asked(scene.lead)).isEqualTo("review.task-opened.v1");
    assertThat(asked(scene.peer)).isEqualTo("review.task-opened.v1");
    assertThat(asked(null)).isEqualTo("review.task-opened.v1");
    give("head", scene.peer, "Kind.", null).then().statusCode(200);
    give("peer", scene.lead, "Listens.", null).then().statusCode(200);
    assertThat(asked(scene.peer)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(asked(null)).isEqualTo("review.task-opened.v1");
    give("head", scene.lead, "Fair.", null).then().statusCode(200);
    assertThat(asked(null)).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(asked(scene.lead)).isEqualTo("review.task-opened.v1");
  }

  @Test
  void nothing_is_said_while_the_visit_goes_on() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    give("lead", scene.peer, "Asks well.", null).then().statusCode(409);
  }
}
