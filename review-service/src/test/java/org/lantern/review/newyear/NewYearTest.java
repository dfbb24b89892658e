package org.lantern.review.newyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;
import org.lantern.review.credit.CarriedCreditService;
import org.lantern.review.schoolcopy.SchoolEvents;

/** What a new year does in reviews, once, and shows before. */
@QuarkusTest
class NewYearTest extends SceneTest {
  private static final String STARTED = "school.year-started.v1";

  @Inject EventHandling handling;
  @Inject SchoolEvents events;
  @Inject CarriedCreditService credits;

  private Arriving arriving;

  @BeforeEach
  void a_season_of_the_year_before() {
    arriving = new Arriving(handling, events);
    sql.run("delete from assurance");
    sql.run(
        "update season set first_day = date '2020-01-01', last_day = date '2020-01-02',"
            + " opens_on = date '2020-01-01', closes_on = date '2020-01-01' where id <> ?",
        scene.season);
    sql.run(
        "update season set first_day = date '2026-09-01', last_day = date '2027-07-31',"
            + " opens_on = date '2026-04-01', closes_on = date '2027-03-31', capacity = 7"
            + " where id = ?",
        scene.season);
  }

  private void starts() {
    UUID year = UUID.randomUUID();
    arriving.golden(
        STARTED,
        1,
        text -> text.replaceAll("\"yearId\" : \"[^\"]+\"", "\"yearId\" : \"" + year + "\""));
  }

  private Object next(String what) {
    return sql.value(
        "select " + what + " from season where programme_id = ? and label = '2027/28'",
        scene.programme);
  }

  @Test
  void the_next_season_is_made_from_this_years_and_can_be_changed_before_it_opens() {
    starts();
    starts();

    assertThat(next("first_day || ' ' || last_day || ' ' || capacity || ' ' || framework_id"))
        .isEqualTo("2027-09-01 2028-07-31 7 " + scene.framework);
    assertThat(
            next(
                "rules->>'visitDays' = (select rules->>'visitDays' from season where id = '"
                    + scene.season
                    + "')"))
        .isEqualTo(true);
    assertThat(next("requested")).isEqualTo(false);
    assertThat(next("opens_on >= current_date + 13")).isEqualTo(true);
    assertThat(next("closes_on >= opens_on")).isEqualTo(true);
    assertThat(scene.eventsOf(Tasks.idOf("review", "season-to-check", (UUID) next("id"), null)))
        .isEqualTo("review.task-opened.v1");
  }

  @Test
  void a_season_that_somebody_made_already_is_left_alone() {
    sql.run(
        "insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on,"
            + " framework_id, capacity, rules) select gen_random_uuid(), programme_id, 'Mine',"
            + " date '2027-09-01', date '2028-07-31', date '2027-09-01', date '2028-01-31',"
            + " framework_id, 3, rules from season where id = ?",
        scene.season);

    starts();

    assertThat(sql.value("select count(*) from season where programme_id = ?", scene.programme))
        .isEqualTo(2L);
  }

  private void booked(UUID school, String days) {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', cast(? as numeric), 'x', ?, now())",
        UUID.randomUUID(),
        school,
        scene.season,
        days,
        scene.head);
  }

  private Object balance(UUID school, Object season) {
    return sql.value(
        "select coalesce(sum(balance), 0) from credit_balance where school_id = ? and season_id = ?",
        school,
        season);
  }

  /** What the clock does on the first day of the season. */
  private void carried() {
    QuarkusTransaction.requiringNew().run(() -> credits.due((UUID) next("id")));
  }

  @Test
  void what_schools_owe_and_have_given_is_carried_into_the_new_season_once() {
    booked(scene.school, "-3");
    booked(scene.school, "1.5");
    booked(scene.elsewhere, "2");
    booked(scene.peersSchool, "2");
    booked(scene.peersSchool, "-2");

    starts();
    starts();

    assertThat(balance(scene.school, next("id"))).hasToString("0");
    assertThat(
            sql.value(
                "select due_at from due_move where action = 'CARRY_CREDITS' and thing_id = ?",
                next("id")))
        .isEqualTo(java.sql.Timestamp.from(java.time.Instant.parse("2027-08-31T23:00:00Z")));
    carried();
    carried();

    assertThat(balance(scene.school, scene.season)).hasToString("0.00");
    assertThat(balance(scene.school, next("id"))).hasToString("-1.50");
    assertThat(balance(scene.elsewhere, next("id"))).hasToString("2.00");
    assertThat(
            sql.value(
                "select string_agg(distinct kind || ' ' || reason, ', ') from credit_entry"
                    + " where season_id = ?",
                next("id")))
        .isEqualTo("CARRIED Carried into 2027/28.");
    assertThat(
            sql.value(
                "select count(*) from credit_entry where school_id = ? and kind = 'CARRIED'",
                scene.peersSchool))
        .isEqualTo(0L);
  }

  @Test
  void heads_are_asked_to_renew_the_assurances_that_end_within_the_year() {
    assured(scene.lead, scene.elsewhere, "2028-01-31");
    assured(scene.peer, scene.peersSchool, "2030-01-31");

    starts();

    assertThat(scene.eventsOf(Tasks.idOf("review", "assurances-to-renew", scene.elsewhere, null)))
        .isEqualTo("review.task-opened.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "assurances-to-renew", scene.peersSchool, null)))
        .isEmpty();
  }

  private void assured(UUID person, UUID at, String until) {
    sql.run(
        "insert into assurance (id, person_id, school_id, checked_on, valid_from, valid_until,"
            + " given_by, given_at, version) values (?, ?, ?, date '2020-01-01',"
            + " date '2020-01-01', ?, ?, now(), 0)",
        UUID.randomUUID(),
        person,
        at,
        java.sql.Date.valueOf(LocalDate.parse(until)),
        scene.head);
  }

  @Test
  void the_preview_says_the_same_and_changes_nothing() {
    assured(scene.lead, scene.elsewhere, "2028-01-31");
    assured(scene.peer, null, "2028-01-31");
    String preview =
        "/api/v1/new-year-in-reviews/preview?label=2027/28&firstDay=2027-09-01&lastDay=2028-08-31";

    int carried = scene.as("administrator").get(preview).path("schoolsToCarry");
    booked(scene.school, "-3");

    scene
        .as("administrator")
        .get(preview)
        .then()
        .statusCode(200)
        .body("seasons.programmeId", hasItem(scene.programme.toString()))
        .body(
            "seasons.find { it.from == '%s' }.season.capacity".formatted(scene.season), equalTo(7))
        .body("assurancesToRenew", equalTo(2))
        .body("schoolsToAsk", equalTo(1))
        .body("schoolsToCarry", equalTo(carried + 1));

    assertThat(next("count(*)")).isEqualTo(0L);
    scene.as("administrator").get("/api/v1/new-year-in-reviews/preview").then().statusCode(400);
    scene.as("head").get(preview).then().statusCode(403);
  }
}
