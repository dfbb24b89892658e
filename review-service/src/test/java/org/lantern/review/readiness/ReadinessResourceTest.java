package org.lantern.review.readiness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

@QuarkusTest
class ReadinessResourceTest extends SceneTest {
  private String review() {
    return scene.path("reviews", scene.review);
  }

  private String readiness() {
    return review() + "/readiness";
  }

  private void filed() {
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", scene.review);
  }

  private void shared() {
    sql.run("insert into analysis values (?, 'SHARED', now(), 0)", scene.review);
  }

  private void enquiry() {
    sql.run(
        "insert into line_of_enquiry values"
            + " (?, ?, 'leadership', 'x', '', null, 'OPEN', null, '{}', ?, null, 0)",
        UUID.randomUUID(),
        scene.review,
        scene.lead);
  }

  /** By the lead, and agreed to by the head; a call needs none. */
  private void settled() {
    for (String said :
        new String[] {
          "{\"kind\":\"CALL\",\"heldOn\":\"%s\",\"words\":\"By train.\"}"
              .formatted(LocalDate.now()),
          "{\"kind\":\"TIMETABLE\",\"words\":\"\"}"
        }) {
      String point = review() + "/plan-points/" + UUID.randomUUID();
      scene.as("lead").put(point, said, null).then().statusCode(200);
      int agreed = said.contains("CALL") ? 422 : 200;
      scene.as("head").act(point, "agree", null, "\"0\"").then().statusCode(agreed);
    }
  }

  @Test
  void everybody_who_sees_the_review_reads_what_lacks_before_anybody_tries() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();

    for (String who : new String[] {"head", "lead", "peer", "administrator"}) {
      scene
          .as(who)
          .get(readiness())
          .then()
          .statusCode(200)
          .body("complete", equalTo(false))
          .body("teamDueOn", notNullValue())
          .body("selfEvaluationDueOn", notNullValue())
          .body("analysisDueOn", notNullValue())
          .body(
              "needs.preparation",
              contains(
                  "SELF_EVALUATION",
                  "ANALYSIS",
                  "TIMETABLE",
                  "COMPONENTS",
                  "PLANNING_CALL",
                  "TIMETABLE_AGREED",
                  "PRACTICE_SCOPE"))
          .body("needs.demanded", everyItem(equalTo(true)))
          .body(
              "needs.lacking",
              contains(
                  hasSize(1), hasSize(1), hasSize(1), hasSize(1), hasSize(1), hasSize(1), empty()));
    }
    scene.somebody("stranger", "REVIEWER");
    scene.as("stranger").get(readiness()).then().statusCode(404);
    scene.as("lead").act(review(), "mark-ready").then().statusCode(422).body("rules", hasSize(6));
  }

  @Test
  void a_review_is_ready_when_all_is_there() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(scene.head);
    filed();
    shared();
    settled();

    scene
        .as("lead")
        .get(readiness())
        .then()
        .body("complete", equalTo(true))
        .body("needs.lacking.flatten()", empty());
    scene.as("lead").act(review(), "mark-ready").then().statusCode(200);
  }

  @Test
  void a_season_demands_what_it_chooses() {
    scene
        .withRules("{\"preparations\":[\"SELF_EVALUATION\"]}")
        .reviewIn("TEAM_CONFIRMED")
        .withTeam();
    scene
        .as("lead")
        .act(review(), "mark-ready")
        .then()
        .statusCode(422)
        .body("rules", contains("The school has not filed its self-evaluation yet."));
    filed();

    scene
        .as("lead")
        .get(readiness())
        .then()
        .body("complete", equalTo(true))
        .body("needs.demanded", contains(true, false, false, false, false, false, false))
        .body("needs[2].lacking", hasSize(1));
    scene.as("lead").act(review(), "mark-ready").then().statusCode(200);
  }

  @Test
  void visitors_meet_a_leader_or_it_is_said_why_not() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(null);
    scene
        .as("lead")
        .get(readiness())
        .then()
        .body("needs[2].lacking[0]", containsString("Activities without a visitor"));

    sql.run("update activity set why_unpaired = 'TO_SPEAK_FREELY' where id = ?", scene.activity);

    scene.as("lead").get(readiness()).then().body("needs[2].lacking", empty());
  }

  @Test
  void nobody_shadows_alone_when_the_reviewer_beside_them_has_left() {
    UUID shadow = scene.newcomer("shadow");
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withShadow(shadow).withActivity(scene.head);
    sql.run(
        "update activity set visitor_ids = visitor_ids || cast(? as uuid) where id = ?",
        shadow,
        scene.activity);
    scene.as("lead").get(readiness()).then().body("needs[2].lacking", empty());

    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.peer);

    scene
        .as("lead")
        .get(readiness())
        .then()
        .body(
            "needs[2].lacking",
            contains(containsString("have all left the team, or shadow it: 1")));
  }

  @Test
  void a_day_without_anything_and_what_is_planned_on_another_day_are_pointed_out() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam().withActivity(scene.head).visitIn(5);

    scene
        .as("lead")
        .get(readiness())
        .then()
        .body(
            "needs[2].lacking",
            contains(
                containsString("The timetable has nothing on"),
                containsString("is no day of this visit any more")));
  }

  @Test
  void a_line_of_enquiry_looks_at_a_component_once_the_school_reads_it() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    enquiry();
    scene
        .as("head")
        .get(readiness())
        .then()
        .body("needs[3].lacking[0]", containsString("Nothing looks at \"Leadership\""));

    shared();

    scene.as("head").get(readiness()).then().body("needs[3].lacking", empty());
  }

  @Test
  void a_postponed_review_has_no_due_dates() {
    scene.reviewIn("TEAM_CONFIRMED").withTeam();
    scene
        .as("head")
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);

    scene
        .as("head")
        .get(readiness())
        .then()
        .body("selfEvaluationDueOn", nullValue())
        .body("analysisDueOn", nullValue());
  }
}
