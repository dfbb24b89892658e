package org.lantern.review.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.review.SceneTest;

/** What a visit means for the days that schools owe and give. */
@QuarkusTest
class VisitCreditsTest extends SceneTest {
  private String review() {
    return scene.path("reviews", scene.review);
  }

  /** The lines of a school in the order of booking. */
  private String booked(UUID school) {
    return (String)
        sql.value(
            "select coalesce(string_agg(kind || ' ' || days, ', ' order by booked_at, id), '')"
                + " from credit_entry where school_id = ?",
            school);
  }

  private void finish() {
    scene.as("lead").act(review() + "/findings", "sign", null, etag("lead"));
    scene.as("head").act(review() + "/findings", "sign", null, etag("head"));
    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
  }

  private String etag(String part) {
    return scene.as(part).get(review() + "/findings").header("ETag");
  }

  @Test
  void a_school_owes_its_days_once_the_visit_begins_and_not_before() {
    scene.withRules("{\"balanceDays\":3}").reviewIn("READY").withTeam();
    assertThat(booked(scene.school)).isEmpty();

    scene.as("lead").act(review(), "start").then().statusCode(200);

    assertThat(booked(scene.school)).isEqualTo("OWED -3.00");
    assertThat(sql.value("select season_id from credit_entry where review_id = ?", scene.review))
        .isEqualTo(scene.season);
  }

  @Test
  void where_a_review_costs_nothing_nothing_is_booked() {
    scene.withRules("{\"balanceDays\":0}").reviewIn("READY").withTeam();

    scene.as("lead").act(review(), "start").then().statusCode(200);

    assertThat(booked(scene.school)).isEmpty();
  }

  @Test
  void the_schools_of_the_team_have_given_their_days_once_the_visit_is_over() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    sql.run(
        "insert into review_day (review_id, day, part) values (?, ?, 'MORNING')",
        scene.review,
        LocalDate.now().minusDays(1));
    assertThat(booked(scene.elsewhere)).isEmpty();

    finish();

    assertThat(booked(scene.elsewhere)).isEqualTo("GIVEN 1.50");
    assertThat(booked(scene.peersSchool)).isEqualTo("GIVEN 1.50");
    assertThat(booked(scene.school)).isEmpty();
  }

  @Test
  void two_employers_share_a_day_and_three_to_the_last_hundredth() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    scene.employed(scene.lead, scene.peersSchool);
    scene.employed(scene.peer, UUID.randomUUID());
    scene.employed(scene.peer, UUID.randomUUID());

    finish();

    assertThat(booked(scene.elsewhere)).isEqualTo("GIVEN 0.50");
    assertThat(
            sql.value(
                "select sum(days) || ' of ' || count(*) from credit_entry where seat_id = ?",
                scene.seatOf(scene.peer)))
        .isEqualTo("1.00 of 3");
  }

  @Test
  void what_an_employer_of_another_day_gave_and_an_independent_lead_gives_nobody() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    sql.run("delete from employment_copy where person_id = ?", scene.lead);
    sql.run(
        "update employment_copy set valid_until = current_date - 1 where person_id = ?",
        scene.peer);

    finish();

    assertThat(sql.value("select count(*) from credit_entry where review_id = ?", scene.review))
        .isEqualTo(0L);
  }

  @Test
  void who_keeps_a_seat_under_an_earlier_id_gives_for_where_they_work_now() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    UUID now = scene.somebody("now", "REVIEWER");
    sql.run("insert into person_merge_copy values (?, ?)", scene.peer, now);
    sql.run("update employment_copy set person_id = ? where person_id = ?", now, scene.peer);

    finish();

    assertThat(booked(scene.peersSchool)).isEqualTo("GIVEN 1.00");
  }

  @Test
  void a_visit_that_stops_takes_back_what_was_owed_and_keeps_the_days_given_so_far() {
    scene.reviewIn("READY").withTeam();
    sql.run(
        "insert into review_day (review_id, day) values (?, ?)",
        scene.review,
        LocalDate.now().plusDays(1));
    scene.as("lead").act(review(), "start").then().statusCode(200);

    scene
        .as("lead")
        .act(review(), "abandon", "{\"reason\":\"An inspection was called.\"}")
        .then()
        .statusCode(200);

    assertThat(booked(scene.school)).isEqualTo("OWED -1.00, OWED 1.00");
    assertThat(booked(scene.elsewhere)).isEqualTo("GIVEN 1.00");
    assertThat(
            sql.value(
                "select count(*) from credit_entry back join credit_entry first"
                    + " on first.id = back.reverses_id and first.days = -back.days"
                    + " where back.review_id = ?",
                scene.review))
        .isEqualTo(1L);
  }

  @ParameterizedTest
  @CsvSource({
    "HOST, administrator, 0, 'OWED -1.00'",
    "HOST, administrator, 60, ''",
    "NETWORK, administrator, 0, ''",
    "FORCE_MAJEURE, head, 0, ''",
    "HOST, head, 0, 'OWED -1.00'"
  })
  void a_school_that_calls_off_too_late_for_its_own_reasons_owes_all_the_same(
      String reasons, String by, int days, String lines) {
    scene.reviewIn("DATED").withConfirmedDays().visitIn(days);

    scene
        .as(by)
        .act(review(), "cancel", "{\"for\":\"%s\",\"reason\":\"x\"}".formatted(reasons))
        .then()
        .statusCode(200);

    assertThat(booked(scene.school)).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "head, HOST, 0, 'OWED -1.00'",
    "head, HOST, 60, ''",
    "head, FORCE_MAJEURE, 0, ''",
    "administrator, HOST, 0, ''"
  })
  void a_school_that_postponed_before_it_called_off_is_judged_by_the_notice_of_then(
      String postponed, String reasons, int days, String lines) {
    scene.reviewIn("DATED").withConfirmedDays().visitIn(days);
    scene
        .as(postponed)
        .act(review(), "postpone", "{\"keepTeam\":true,\"reason\":\"x\"}")
        .then()
        .statusCode(200);

    scene
        .as("head")
        .act(review(), "cancel", "{\"for\":\"%s\",\"reason\":\"x\"}".formatted(reasons))
        .then()
        .statusCode(200);

    assertThat(booked(scene.school)).isEqualTo(lines);
  }

  @Test
  void a_season_can_forgive_every_cancellation() {
    scene.withRules("{\"lateNoticeDays\":0}").reviewIn("DATED").withConfirmedDays();

    scene
        .as("head")
        .act(review(), "cancel", "{\"for\":\"HOST\",\"reason\":\"x\"}")
        .then()
        .statusCode(200);

    assertThat(booked(scene.school)).isEmpty();
  }

  @Test
  void the_schema_lets_nothing_be_booked_twice_and_no_line_be_changed() {
    scene.reviewIn("READY").withTeam();
    scene.as("lead").act(review(), "start").then().statusCode(200);

    assertThatThrownBy(
            () ->
                sql.run(
                    "insert into credit_entry (id, school_id, season_id, kind, days, review_id,"
                        + " booked_at) select gen_random_uuid(), school_id, season_id, kind, days,"
                        + " review_id, booked_at from credit_entry where review_id = ?",
                    scene.review))
        .hasStackTraceContaining("uq_credit_owed");
    assertThatThrownBy(
            () -> sql.run("update credit_entry set days = 5 where review_id = ?", scene.review))
        .hasStackTraceContaining("never changed");
    assertThatThrownBy(() -> sql.run("delete from credit_entry where review_id = ?", scene.review))
        .hasStackTraceContaining("never changed");
  }
}
