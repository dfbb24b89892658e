package org.lantern.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

/** A team's access ends 30 days after the report was final. */
@QuarkusTest
class TeamTimeTest extends SceneTest {
  private void finalSince(int days) {
    UUID shadow = scene.newcomer("shadow");
    scene
        .reviewIn("FINDINGS_AGREED")
        .withTeam()
        .withShadow(shadow)
        .withFindings()
        .withActivity(scene.head);
    sql.run(
        "insert into report (id, review_id, school_id, author_id, state, summary, number, content,"
            + " digest, finalised_at, version) values (?, ?, ?, ?, 'FINAL', '', ?, '{}', 'd',"
            + " now() - cast(? as interval), 0)",
        scene.report,
        scene.review,
        scene.school,
        scene.lead,
        scene.report.toString(),
        days + " days");
  }

  private void amended() {
    sql.run(
        "insert into report (id, review_id, school_id, author_id, edition, state, summary, version)"
            + " values (?, ?, ?, ?, 2, 'DRAFTING', '', 0)",
        UUID.randomUUID(),
        scene.review,
        scene.school,
        scene.lead);
  }

  private List<Integer> statusesFor(String part) {
    String review = "/api/v1/reviews/" + scene.review;
    return List.of(
            review,
            review + "/activities",
            review + "/daily-summaries",
            review + "/history",
            review + "/findings",
            review + "/report",
            "/api/v1/reports/" + scene.report,
            "/api/v1/evidence-notes/" + scene.note)
        .stream()
        .map(path -> scene.as(part).get(path).statusCode())
        .toList();
  }

  private void isListed(String part, boolean listed) {
    String id = scene.review.toString();
    scene
        .as(part)
        .get("/api/v1/reviews?schoolId=" + scene.school)
        .then()
        .statusCode(200)
        .body("items.id", listed ? hasItem(id) : not(hasItem(id)));
    scene
        .as(part)
        .get("/api/v1/reports?reviewId=" + id)
        .then()
        .statusCode(200)
        .body("items.id", listed ? hasItem(scene.report.toString()) : empty());
  }

  @Test
  void within_thirty_days_the_team_reads_what_it_wrote() {
    finalSince(29);

    assertThat(statusesFor("lead")).doesNotContain(403, 404);
    for (String part : List.of("peer", "shadow")) {
      assertThat(statusesFor(part)).doesNotContain(403, 404);
      isListed(part, true);
    }
  }

  @Test
  void after_thirty_days_nobody_of_the_team_does_and_the_school_still_does() {
    finalSince(31);

    assertThat(statusesFor("lead")).containsOnly(404);
    assertThat(statusesFor("peer")).containsOnly(404);
    assertThat(statusesFor("shadow")).containsOnly(404);
    isListed("lead", false);
    isListed("shadow", false);
    isListed("head", true);
    isListed("administrator", true);
  }

  @Test
  void while_an_edition_is_made_the_lead_has_access_again_and_the_peer_has_not() {
    finalSince(31);
    amended();

    assertThat(statusesFor("lead")).doesNotContain(403, 404);
    assertThat(statusesFor("peer")).containsOnly(404);
    assertThat(statusesFor("shadow")).containsOnly(404);
  }

  @Test
  void staff_who_were_on_the_team_stay_walled_off_from_staffs_part() {
    finalSince(31);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.peer);

    assertThat(statusesFor("peer")).containsOnly(404);
    isListed("peer", false);
  }

  @Test
  void who_heads_the_school_later_reads_as_its_head() {
    finalSince(31);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HEAD', 'SCHOOL', ?, date '2020-01-01')",
        scene.peer,
        scene.school);

    scene.as("peer").get("/api/v1/reports/" + scene.report).then().statusCode(200);
    isListed("peer", true);
  }

  private void stoppedDaysAgo(int days) {
    scene.reviewIn("ABANDONED").withTeam().withNote();
    sql.run(
        "update review_day set day = current_date - cast(? as integer) where review_id = ?",
        days,
        scene.review);
  }

  @Test
  void of_a_visit_that_was_stopped_the_team_reads_for_as_many_days() {
    stoppedDaysAgo(29);

    assertThat(scene.as("peer").get("/api/v1/reviews/" + scene.review).statusCode()).isEqualTo(200);
  }

  @Test
  void after_them_it_reads_nothing_of_it() {
    stoppedDaysAgo(31);

    assertThat(scene.as("peer").get("/api/v1/reviews/" + scene.review).statusCode()).isEqualTo(404);
    assertThat(scene.as("head").get("/api/v1/reviews/" + scene.review).statusCode()).isEqualTo(200);
  }
}
