package org.lantern.review.reviewrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

/** What somebody can show of the reviews they gave. */
@QuarkusTest
class ReviewRecordResourceTest extends SceneTest {
  @Inject EntityManagerFactory entities;

  private String record(UUID person) {
    return "/api/v1/reviewers/" + person + "/record";
  }

  @Test
  void a_reviewer_reads_which_reviews_they_gave_with_days_part_and_whether_they_are_closed() {
    scene.reportIn("DRAFTING");
    sql.run(
        "insert into review_day (review_id, day, part) values (?, ?, 'AFTERNOON')",
        scene.review,
        LocalDate.now().minusDays(1));

    scene
        .as("peer")
        .get(record(scene.peer))
        .then()
        .statusCode(200)
        .body("personId", equalTo(scene.peer.toString()))
        .body("asOf", equalTo(LocalDate.now().toString()))
        .body("days", equalTo(1.5f))
        .body("reviews", hasSize(1))
        .body("reviews[0].schoolName", equalTo("The school"))
        .body("reviews[0].programme", equalTo("P"))
        .body("reviews[0].season", equalTo("This year"))
        .body("reviews[0].part", equalTo("PEER"))
        .body(
            "reviews[0].days",
            contains(LocalDate.now().minusDays(1).toString(), LocalDate.now().toString()))
        .body("reviews[0].length", equalTo(1.5f))
        .body("reviews[0].state", equalTo("FINDINGS_AGREED"))
        .body("reviews[0].closed", equalTo(false));
    sql.run(
        "update report set state = 'FINAL', content = '{}', digest = 'd', number = ? where id = ?",
        scene.report.toString(),
        scene.report);
    scene.as("lead").get(record(scene.lead)).then().body("reviews[0].closed", equalTo(true));
  }

  @Test
  void what_has_not_begun_is_not_given_and_what_stopped_adds_no_days() {
    for (String state : new String[] {"DATED", "TEAM_CONFIRMED", "READY"}) {
      var other = anotherScene().reviewIn(state).withTeam();
      sql.run("update seat set person_id = ? where person_id = ?", scene.lead, other.lead);
    }
    scene.as("lead").get(record(scene.lead)).then().body("reviews", empty());

    scene.reviewIn("ABANDONED").withTeam();

    scene
        .as("lead")
        .get(record(scene.lead))
        .then()
        .body("reviews.state", contains("ABANDONED"))
        .body("days", equalTo(0));
  }

  @Test
  void qualifications_in_force_and_all_training_stand_in_it() {
    sql.run(
        "insert into qualification (id, person_id, programme_id, part, valid_until, phase)"
            + " values (?, ?, ?, 'LEAD', current_date - 1, 'PRIMARY')",
        UUID.randomUUID(),
        scene.peer,
        scene.programme);
    sql.run(
        "insert into training_record values (?, ?, ?, 'SHADOWING', date '2021-03-04', ?, now())",
        UUID.randomUUID(),
        scene.peer,
        scene.programme,
        scene.head);

    scene
        .as("peer")
        .get(record(scene.peer))
        .then()
        .body("qualifications", hasSize(1))
        .body("qualifications[0].programme", equalTo("P"))
        .body("qualifications[0].part", equalTo("PEER"))
        .body("qualifications[0].phase", nullValue())
        .body("qualifications[0].until", equalTo("2100-01-01"))
        .body("training.kind", contains("SHADOWING"))
        .body("training[0].heldOn", equalTo("2021-03-04"));
  }

  @Test
  void what_was_given_under_an_earlier_id_is_theirs() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    UUID stays = scene.somebody("stays", "REVIEWER");
    sql.run("insert into person_merge_copy values (?, ?)", scene.peer, stays);

    scene.as("stays").get(record(stays)).then().statusCode(200).body("reviews", hasSize(1));
    scene.as("stays").get(record(scene.peer)).then().statusCode(200).body("reviews", hasSize(1));
  }

  @Test
  void administrators_read_it_without_what_they_are_walled_off_from() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    scene.employed(scene.somebody("tied", "NETWORK_ADMIN"), scene.school);
    UUID onTeam = scene.somebody("on the team", "NETWORK_ADMIN");
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0, true)",
        UUID.randomUUID(),
        scene.review,
        onTeam);

    scene.as("administrator").get(record(scene.peer)).then().body("reviews", hasSize(1));
    scene.as("tied").get(record(scene.peer)).then().statusCode(200).body("reviews", empty());
    scene.as("tied").get(record(scene.peer)).then().body("days", equalTo(0));
    scene.as("on the team").get(record(scene.peer)).then().body("reviews", empty());
    scene.as("on the team").get(record(onTeam)).then().body("reviews", hasSize(1));
    for (String other : new String[] {"lead", "head", "assurer"}) {
      scene.as(other).get(record(scene.peer)).then().statusCode(404);
    }
  }

  @Test
  void many_reviews_need_no_more_statements_than_one() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();
    long one = statements(1);
    for (int i = 0; i < 5; i++) {
      var other = anotherScene().reviewIn("FINDINGS_AGREED").withTeam();
      sql.run("update seat set person_id = ? where person_id = ?", scene.peer, other.peer);
    }

    assertThat(statements(6)).isEqualTo(one).isBetween(2L, 6L);
  }

  private long statements(int reviews) {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    scene
        .as("administrator")
        .get(record(scene.peer))
        .then()
        .statusCode(200)
        .body("reviews", hasSize(reviews));
    return counted.getPrepareStatementCount();
  }
}
