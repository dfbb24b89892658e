package org.lantern.review.readiness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

/** A trust and an area outlast their schools; who prepares the visit reads which have ended. */
@QuarkusTest
class EndedSchoolsTest extends SceneTest {
  private UUID sister;

  @BeforeEach
  void nothing_else_is_demanded() {
    scene.withRules("{\"preparations\":[]}");
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withTeam();
    sister = scene.member("Sister");
  }

  private void ends(UUID school, String how) {
    sql.run(
        "insert into school_ending_copy values (?, ?, ?, date '2026-01-01', 'SETTLED')",
        UUID.randomUUID(),
        school,
        how);
  }

  private String review() {
    return scene.path("reviews", scene.review);
  }

  private String readiness() {
    return review() + "/readiness";
  }

  @Test
  void a_review_of_an_area_is_not_ready_while_the_school_where_the_team_meets_has_ended() {
    scene.aboutArea("Mathematics", sister);
    ends(scene.school, "CLOSED");

    scene
        .as("lead")
        .get(readiness())
        .then()
        .statusCode(200)
        .body("complete", equalTo(false))
        .body("endedSchools", contains(containsString("The school has ended")))
        .body("endedSchools", contains(containsString("another of its schools")));
    scene
        .as("lead")
        .act(review(), "mark-ready")
        .then()
        .statusCode(422)
        .body("rules", hasItem(containsString("Ask the network to move the review")));
  }

  @Test
  void of_another_school_that_it_names_it_says_so_and_what_to_do_and_waits_for_nothing() {
    scene.aboutArea("Mathematics", sister);
    ends(sister, "MERGED_INTO_MEMBER");

    scene
        .as("lead")
        .get(readiness())
        .then()
        .body("complete", equalTo(true))
        .body("endedSchools", contains(containsString("Sister has ended")))
        .body("endedSchools", contains(containsString("Plan nothing there")));
    scene.as("lead").act(review(), "mark-ready").then().statusCode(200);
  }

  @Test
  void a_review_of_a_trust_needs_a_host_that_goes_on() {
    UUID trust = scene.inTrust(sister);
    scene.aboutTrust(trust);
    ends(scene.school, "SPLIT");

    scene.as("lead").get(readiness()).then().body("endedSchools", contains(not(empty())));
    scene.as("lead").act(review(), "mark-ready").then().statusCode(422);
  }

  @Test
  void a_review_of_a_school_can_be_kept() {
    ends(scene.school, "MERGED_INTO_MEMBER");
    scene.as("lead").get(readiness()).then().body("endedSchools", empty());
    scene.as("lead").act(review(), "mark-ready").then().statusCode(200);
  }

  @Test
  void a_school_under_a_new_number_goes_on() {
    scene.aboutArea("Mathematics", sister);
    ends(sister, "NEW_NUMBER");
    ends(scene.school, "NEW_NUMBER");

    scene.as("lead").get(readiness()).then().body("endedSchools", empty());
  }
}
