package org.lantern.accreditation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.accreditation.SceneTest;

@QuarkusTest
class DecisionResourceTest extends SceneTest {
  private static final String UNTIL = "{\"until\":\"2099-01-01\"}";

  private String decision() {
    return scene.path("decisions", scene.decision);
  }

  @Test
  void accrediting_grants_with_a_number_and_lists_nothing_before_the_head_consents() {
    scene.openDecision();

    scene.as("administrator").act(decision(), "accredit", UNTIL).then().statusCode(200);

    UUID granted =
        (UUID) sql.value("select id from accreditation where decision_id = ?", scene.decision);
    assertThat(scene.eventsOf(scene.decision)).isEqualTo("accreditation.decision-accredited.v1");
    assertThat(scene.eventsOf(granted)).isEqualTo("accreditation.granted.v1");
    String entry = scene.path("directory", granted);
    scene.as("head").get(entry).then().statusCode(404);

    scene
        .as("head")
        .act(scene.path("accreditations", granted), "list", "{\"audience\":\"MEMBERS\"}")
        .then()
        .statusCode(200);

    scene.as("head").get(entry).then().statusCode(200).body("title", equalTo("Reading aloud"));
    io.restassured.RestAssured.get(entry).then().statusCode(404);
    scene
        .as("head")
        .act(scene.path("accreditations", granted), "list", "{\"audience\":\"NOBODY\"}")
        .then()
        .statusCode(200);
    scene.as("head").get(entry).then().statusCode(404);
  }

  @Test
  void a_day_that_has_passed_is_refused_and_nothing_is_granted() {
    scene.openDecision();

    scene
        .as("administrator")
        .act(decision(), "accredit", "{\"until\":\"2020-01-01\"}")
        .then()
        .statusCode(422)
        .body("detail", containsString("not passed"));

    assertThat(scene.stateOf("decision", scene.decision)).isEqualTo("OPEN");
    assertThat(scene.eventsOf(scene.decision)).isEmpty();
  }

  @Test
  void who_was_on_the_team_does_not_know_of_the_decision() {
    scene.openDecision();

    scene.as("administrator-on-the-team").get(decision()).then().statusCode(404);
    scene
        .as("administrator-on-the-team")
        .get("/api/v1/decisions?size=100")
        .then()
        .body("items.id", not(hasItem(scene.decision.toString())));
  }

  @Test
  void declining_needs_a_reason_and_is_final_here() {
    scene.openDecision();

    scene.as("administrator").act(decision(), "decline", "{}").then().statusCode(400);
    scene
        .as("administrator")
        .act(decision(), "decline", "{\"reason\":\"Not yet in every class.\"}")
        .then()
        .statusCode(200);

    scene.as("administrator").act(decision(), "accredit", UNTIL).then().statusCode(409);
    assertThat(scene.eventsOf(scene.decision)).isEqualTo("accreditation.decision-declined.v1");
    scene
        .as("administrator")
        .get(decision() + "/history")
        .then()
        .body("[0].reason", equalTo("Not yet in every class."));
  }
}
