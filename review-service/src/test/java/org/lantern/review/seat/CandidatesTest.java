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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void of_equals_whose_school_owes_most_comes_first_and_each_says_what_they_bring() {
    UUID theme = UUID.randomUUID();
    sql.run("insert into theme_copy values (?, 'Reading', null)", theme);
    sql.run(
        "update reviewer_profile set specialisms = '{FAITH}', theme_ids = array[cast(? as uuid)]"
            + " where person_id = ?",
        theme,
        scene.peer);
    UUID owes = somebody("owes");
    UUID more = somebody("more");
    UUID even = somebody("even");
    owing(owes, 1);
    owing(more, 3);
    owing(scene.peer, 2);

    scene
        .as("administrator")
        .get(candidates)
        .then()
        .body(
            "items.personId",
            contains(more.toString(), scene.peer.toString(), owes.toString(), even.toString()))
        .body("items.balance", contains(-3.0f, -2.0f, -1.0f, 0))
        .body("items[1].specialisms", contains("FAITH"))
        .body("items[1].themeIds", contains(theme.toString()));
  }

  @Test
  void where_somebody_works_counts_under_whichever_of_their_ids_it_was_told() {
    UUID earlier = UUID.randomUUID();
    UUID merged = somebody("merged");
    owing(scene.peer, 1);
    owing(merged, 2);
    sql.run("insert into person_merge_copy values (?, ?)", earlier, merged);
    sql.run("update employment_copy set person_id = ? where person_id = ?", earlier, merged);

    scene
        .as("administrator")
        .get(candidates)
        .then()
        .body("items.personId", contains(merged.toString(), scene.peer.toString()))
        .body("items.balance", contains(-2.0f, -1.0f))
        .body("items.fits", contains(true, true));
  }

  private void owing(UUID person, int days) {
    UUID school = UUID.randomUUID();
    if (person.equals(scene.peer)) {
      school = scene.peersSchool;
    } else {
      sql.run(
          "insert into school_copy (id, name, authority_code, authority_name, easting, northing,"
              + " phase) values (?, 'A school', '9', 'Authority', 500000, 300000, 'PRIMARY')",
          school);
      scene.employed(person, school);
      scene.assured(person, school);
    }
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, booked_by, booked_at)"
            + " values (gen_random_uuid(), ?, ?, 'CARRIED', ?, ?, now())",
        school,
        scene.season,
        -days,
        scene.administrator);
  }

  @Test
  void many_candidates_need_no_more_statements_than_one() {
    long one = statements(1);
    for (int i = 0; i < 30; i++) {
      UUID person = somebody("person-" + i);
      scene.employed(person, scene.elsewhere);
    }

    assertThat(statements(20)).isEqualTo(one).isBetween(10L, 36L);
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

  private UUID ofTheSchool(String state, LocalDate day) {
    UUID since = beside().review;
    sql.run(
        "update review set school_id = ?, state = ?, cancelled_for = ? where id = ?",
        scene.school,
        state,
        state.equals("CANCELLED") ? "HOST" : null,
        since);
    sql.run("update review_day set day = ? where review_id = ?", day, since);
    return since;
  }

  @Test
  void a_review_that_nobody_came_to_hides_nobody_who_came_before() {
    LocalDate visit = LocalDate.now().minusYears(3);
    seated(scene.peer, ofTheSchool("CLOSED", visit), visit);
    ofTheSchool("CANCELLED", LocalDate.now().minusMonths(9));
    ofTheSchool("DATED", LocalDate.now().minusMonths(6));
    UUID postponed = ofTheSchool("TEAM_CONFIRMED", LocalDate.now().minusMonths(3));
    sql.run(
        "insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0, true)",
        UUID.randomUUID(),
        postponed,
        scene.lead);

    peerIsTold("Was on the team when this school was reviewed last.");
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
        .body(
            "detail",
            containsString("Works or holds a role at A third school, a school of the same hub."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "SCHOOL_DELEGATE", "GOVERNOR", "COORDINATOR", "PRACTICE_LEAD"})
  void nobody_reviews_a_school_where_they_hold_a_role_employed_there_or_not(String role) {
    role(scene.peer, role, "SCHOOL", scene.school, LocalDate.now());

    propose(scene.peer, null)
        .then()
        .statusCode(422)
        .body("detail", containsString("Holds a role at The school, the school of this review."));
  }

  @Test
  void what_binds_somebody_from_the_last_day_of_the_visit_on_bars_them() {
    LocalDate last = LocalDate.now().plusDays(2);
    sql.run("insert into review_day values (?, ?)", scene.review, last);
    role(scene.peer, "GOVERNOR", "SCHOOL", scene.school, last.plusDays(1));
    peerIsTold("Neither works nor holds a role at the school.");

    role(scene.peer, "GOVERNOR", "SCHOOL", scene.school, last);

    peerIsTold("Holds a role at The school, the school of this review.");
  }

  @Test
  void who_leads_the_trust_or_manages_the_hub_of_a_school_does_not_review_it() {
    UUID trust = UUID.randomUUID();
    UUID hub = UUID.randomUUID();
    sql.run(
        "update school_copy set trust_id = ?, trust_code = 'T7', trust_name = 'The trust'"
            + " where id = ?",
        trust,
        scene.school);
    inHub(scene.school, hub, "2020-01-01", "2100-01-01");
    role(scene.peer, "TRUST_LEADER", "TRUST", trust, LocalDate.now());
    role(scene.peer, "HUB_MANAGER", "HUB", hub, LocalDate.now());

    peerIsTold("Leads The trust, the trust of the school.", "Manages the hub of the school.");
  }

  @Test
  void a_hub_counts_until_the_membership_is_renewed() {
    UUID hub = UUID.randomUUID();
    inHub(scene.school, hub, "2020-01-01", "2100-01-01");
    inHub(scene.peersSchool, hub, "2021-09-01", "2022-08-31");
    peerIsTold("Works or holds a role at A third school, a school of the same hub.");

    inHub(scene.peersSchool, UUID.randomUUID(), "2022-09-01", "2100-08-31");

    peerIsTold("Neither works nor holds a role in the hub.");
  }

  private void role(UUID person, String role, String kind, UUID scope, LocalDate from) {
    sql.run("insert into actor_role values (?, ?, ?, ?, ?, null)", person, role, kind, scope, from);
  }

  private void inHub(UUID school, UUID hub, String from, String until) {
    sql.run(
        "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
            + " values (?, ?, ?, ?::date, ?::date)",
        UUID.randomUUID(),
        school,
        hub,
        from,
        until);
  }
}
