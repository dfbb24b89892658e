package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

/** Who could take a seat, the best first, and what it takes to pass over a soft rule. */
@QuarkusTest
class CandidatesTest extends SceneTest {
  @Inject EntityManagerFactory entities;

  private String candidates;

  @BeforeEach
  void a_dated_review() {
    scene.reviewIn("DATED");
    candidates = scene.path("reviews", scene.review) + "/team/candidates?part=PEER";
  }

  private UUID somebody(String part) {
    UUID person = scene.somebody(part, "REVIEWER");
    scene.trained(person, "PEER");
    return person;
  }

  private Response propose(UUID person, String passedOver) {
    return scene
        .as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\",\"passedOver\":%s}"
                .formatted(scene.review, person, passedOver));
  }

  @Test
  void who_fits_comes_first_then_the_fewest_marks() {
    UUID refused = somebody("refused");
    scene.says(refused, "NOT_FREE");
    UUID marked = somebody("marked");
    sql.run("delete from base_copy where person_id = ?", marked);
    UUID best = somebody("best");
    scene.says(best, "FREE");

    scene
        .as("administrator")
        .get(candidates)
        .then()
        .statusCode(200)
        .body(
            "items.personId",
            contains(best.toString(), scene.peer.toString(), marked.toString(), refused.toString()))
        .body("items.marks", contains(0, 1, 2, 0))
        .body("items.fits", contains(true, true, true, false));
    scene
        .as("administrator")
        .get(candidates + "&fittingOnly=true&size=1&page=1")
        .then()
        .body("total", equalTo(3))
        .body("items.personId", contains(scene.peer.toString()));
    scene.as("administrator").get(candidates + "&sort=marks").then().statusCode(400);
  }

  @Test
  void many_candidates_need_no_more_statements_than_one() {
    long one = statements(1);
    for (int i = 0; i < 30; i++) {
      UUID person = somebody("person-" + i);
      scene.employed(person, scene.elsewhere);
    }

    assertThat(statements(20)).isEqualTo(one).isBetween(10L, 30L);
  }

  private long statements(int rows) {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    scene.as("administrator").get(candidates).then().statusCode(200).body("items", hasSize(rows));
    return counted.getPrepareStatementCount();
  }

  @Test
  void a_soft_rule_is_passed_over_with_a_reason_that_only_those_who_allocate_read() {
    UUID near = somebody("near");
    sql.run("delete from base_copy where person_id = ?", near);

    propose(near, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("Has not said where they set out from"))
        .body("detail", containsString("give a reason for TOO_NEAR"));
    String seat =
        propose(
                near,
                "[{\"rule\":\"TOO_NEAR\",\"reason\":\"Lives abroad.\"},"
                    + "{\"rule\":\"CIRCLE\",\"reason\":\"Not needed.\"}]")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    String path = "/api/v1/seats/" + seat;
    scene.as("administrator").act(path, "invite").then().statusCode(200);
    scene
        .as("administrator")
        .get(path + "/passed-over")
        .then()
        .statusCode(200)
        .body("rule", contains("TOO_NEAR"))
        .body("reason", contains("Lives abroad."));
    scene.as("near").get(path + "/passed-over").then().statusCode(403);
    scene.as("peer").get(path + "/passed-over").then().statusCode(404);
  }

  @Test
  void a_hard_rule_is_passed_over_by_no_reason() {
    UUID person = somebody("person");
    scene.says(person, "NOT_FREE");

    propose(person, "[{\"rule\":\"NOT_FREE\",\"reason\":\"They will come.\"}]")
        .then()
        .statusCode(422)
        .body("detail", containsString("Is not free on"));
  }

  private Scene beside() {
    Scene beside = anotherScene().reviewIn("DATED");
    sql.run("update review set programme_id = ? where id = ?", scene.programme, beside.review);
    return beside;
  }

  private void seated(UUID person, UUID review, LocalDate day) {
    UUID seat = UUID.randomUUID();
    sql.run("update review_day set day = ? where review_id = ?", day, review);
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0, true)", seat, review, person);
    sql.run("insert into seat_day values (?, ?, ?)", seat, person, day);
  }

  private org.hamcrest.Matcher<Iterable<String>> says(String... sentences) {
    return hasItems(sentences);
  }

  private void peerIsTold(String... sentences) {
    scene
        .as("administrator")
        .get(candidates)
        .then()
        .statusCode(200)
        .body(
            "items.find { it.personId == '%s' }.verdicts.sentence".formatted(scene.peer),
            says(sentences));
  }

  @Test
  void whose_school_is_reviewed_by_people_of_this_one_is_refused() {
    scene.employed(scene.head, scene.school);
    Scene beside = beside();
    sql.run("update review set school_id = ? where id = ?", scene.peersSchool, beside.review);
    LocalDate day = LocalDate.now().minusMonths(20);
    seated(scene.head, beside.review, day);

    peerIsTold(
        "Somebody of the school is on the team that reviews A third school on %s; 2 years should lie between."
            .formatted(day));
  }

  @Test
  void a_circle_of_three_schools_is_found_over_both_visits() {
    scene.employed(scene.head, scene.school);
    Scene second = beside();
    sql.run("update review set school_id = ? where id = ?", scene.elsewhere, second.review);
    seated(scene.head, second.review, LocalDate.now());
    Scene third = beside();
    sql.run("update review set school_id = ? where id = ?", scene.peersSchool, third.review);
    seated(scene.lead, third.review, LocalDate.now());

    peerIsTold("Closes a circle this season: the school reviews one that reviews A third school.");
  }

  @Test
  void who_came_last_time_is_refused_and_who_came_the_time_before_is_not() {
    Scene last = beside();
    sql.run("update review set school_id = ? where id = ?", scene.school, last.review);
    seated(scene.peer, last.review, LocalDate.now().minusYears(3));
    peerIsTold("Was on the team when this school was reviewed last.");

    Scene since = beside();
    sql.run("update review set school_id = ? where id = ?", scene.school, since.review);
    seated(scene.lead, since.review, LocalDate.now().minusYears(1));

    peerIsTold("Was not on the team when this school was reviewed last.");
  }

  @Test
  void other_reviews_take_days_and_count_for_load_and_rest() {
    LocalDate today = LocalDate.now();
    LocalDate near = today.getMonthValue() == 8 ? today.minusDays(3) : today.plusDays(3);
    seated(scene.peer, beside().review, near);
    seated(scene.peer, beside().review, LocalDate.now());

    peerIsTold(
        "Has a seat in another review on %s.".formatted(LocalDate.now()),
        "Has another review on %s, 3 days away; 14 are wanted.".formatted(near),
        "Has 2 other reviews this season; 4 are the most.");
  }

  @Test
  void two_of_one_school_on_a_team_are_marked() {
    scene.withTeam();
    UUID person = somebody("person");
    scene.employed(person, scene.elsewhere);
    scene.assured(person, scene.elsewhere);

    propose(person, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("works at Another school or in its trust"));
  }

  @Test
  void schools_of_one_hub_do_not_review_each_other() {
    UUID hub = UUID.randomUUID();
    for (UUID school : new UUID[] {scene.school, scene.peersSchool}) {
      sql.run(
          "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
              + " values (?, ?, ?, date '2020-01-01', date '2100-01-01')",
          UUID.randomUUID(),
          school,
          hub);
    }

    propose(scene.peer, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("Works at A third school, a school of the same hub."));
  }
}
