package org.lantern.review.past;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews of earlier seasons come in closed, with their teams and estimates, and only once. */
@QuarkusTest
class PastReviewImportTest extends PastScene {
  private static final String HEADER =
      "Review,SchoolURN,SchoolId,Programme,Season,Days,PersonId,Part,Component,Level\n";
  private static final String FRAME = "{key},{urn},,{programme},{season},05-03-2024 2024-03-06,";
  private static final String WHOLE =
      FRAME + "{lead},LEAD,leadership,leading\n" + FRAME + "{peer},peer,,\n";

  private ValidatableResponse send(String lines) {
    return send("reviews", HEADER + lines);
  }

  private UUID imported() {
    return (UUID) sql.value("select id from review where import_key = ?", scene.finding.toString());
  }

  private long brought() {
    return (Long)
        sql.value("select count(*) from review where import_key = ?", scene.finding.toString());
  }

  @Test
  void a_review_on_several_lines_is_one_with_its_days_team_and_estimates() {
    send(WHOLE)
        .statusCode(201)
        .body("dryRun", equalTo(false))
        .body("rows", equalTo(2))
        .body("added.reviews", equalTo(1))
        .body("added.seats", equalTo(2))
        .body("added.estimates", equalTo(1))
        .body("unchanged", equalTo(0))
        .body("bad", equalTo(0))
        .body("says", equalTo("The file is in."));

    scene
        .as("administrator")
        .get(scene.path("reviews", imported()))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("imported", equalTo(true))
        .body("requestId", nullValue())
        .body("schoolId", equalTo(scene.school.toString()))
        .body("seasonId", equalTo(earlier.toString()))
        .body("days.day", contains("2024-03-05", "2024-03-06"))
        .body("allowedActions", empty());
    assertThat(
            sql.value(
                "select string_agg(part || ' ' || state, ', ' order by part) from seat"
                    + " where review_id = ?",
                imported()))
        .isEqualTo("LEAD ACCEPTED, PEER ACCEPTED");
    assertThat(
            sql.value(
                "select component || ' ' || level from estimate where review_id = ?", imported()))
        .isEqualTo("leadership leading");
    assertThat(scene.historyOf(imported())).isEqualTo("IMPORT");
  }

  @Test
  void the_same_file_twice_changes_nothing_more() {
    send(WHOLE).statusCode(201);

    send(WHOLE)
        .statusCode(201)
        .body("added.reviews", equalTo(0))
        .body("added.seats", equalTo(0))
        .body("added.estimates", equalTo(0))
        .body("unchanged", equalTo(2));

    assertThat(
            sql.value(
                "select count(*) from seat_day d join seat s on s.id = d.seat_id"
                    + " where s.review_id = ?",
                imported()))
        .isEqualTo(4L);
  }

  @Test
  void what_is_new_in_a_later_file_is_added_to_the_review() {
    send(FRAME + "{lead},LEAD,,\n").statusCode(201);

    send(WHOLE)
        .statusCode(201)
        .body("added.reviews", equalTo(0))
        .body("added.seats", equalTo(1))
        .body("added.estimates", equalTo(1))
        .body("unchanged", equalTo(0));
  }

  @Test
  void a_dry_run_says_what_would_come_in_and_changes_nothing() {
    send("reviews", filled(HEADER + WHOLE).getBytes(UTF_8), true)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("added.reviews", equalTo(1))
        .body("added.seats", equalTo(2))
        .body("says", containsString("nothing was changed"));

    assertThat(brought()).isZero();
    assertThat(sql.value("select count(*) from past_review_row")).isEqualTo(0L);
  }

  @Test
  void no_line_outlasts_the_import() {
    send(WHOLE).statusCode(201);

    assertThat(sql.value("select count(*) from past_review_row")).isEqualTo(0L);
  }

  @Test
  void an_imported_review_is_never_changed() {
    send(WHOLE).statusCode(201);
    String review = scene.path("reviews", imported());

    scene
        .as("administrator")
        .act(review, "cancel", "{\"for\":\"NETWORK\",\"reason\":\"x\"}")
        .then()
        .statusCode(409);
    scene
        .as("administrator")
        .act(review, "postpone", "{\"reason\":\"x\",\"keepTeam\":true}")
        .then()
        .statusCode(409);
    scene.as("lead").act(review, "start").then().statusCode(404);
    scene.as("lead").act(review + "/findings", "sign").then().statusCode(404);
    scene
        .as("lead")
        .create(
            review + "/activities",
            "{\"day\":\"2024-03-05\",\"partOfDay\":\"MORNING\",\"kind\":\"DATA_MEETING\","
                + "\"visitorIds\":[],\"components\":[]}")
        .then()
        .statusCode(404);
  }

  @Test
  void its_estimates_are_read_by_the_school() {
    send(WHOLE).statusCode(201);

    scene
        .as("head")
        .get(scene.path("reviews", imported()) + "/findings")
        .then()
        .statusCode(200)
        .body("estimates.component", hasItem("leadership"));
  }

  private boolean passes(String rule) {
    return scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER&size=100")
        .then()
        .statusCode(200)
        .extract()
        .path(
            "items.find { it.personId == '%s' }.verdicts.find { it.rule == '%s' }.passes"
                .formatted(scene.peer, rule));
  }

  @Test
  void last_times_reviewers_are_refused_for_the_next_review() {
    scene.reviewIn("DATED");
    assertThat(passes("LAST_TIME")).isTrue();

    send(WHOLE).statusCode(201);

    assertThat(passes("LAST_TIME")).isFalse();
  }

  @Test
  void a_direct_swap_is_seen_in_what_was_imported() {
    scene.reviewIn("DATED");
    scene.employed(scene.head, scene.school);
    assertThat(passes("DIRECT_SWAP")).isTrue();
    String day = LocalDate.now().minusDays(300).toString();

    send("{key},,{peersSchool},{programme},{season}," + day + ",{head},PEER,,\n").statusCode(201);

    assertThat(passes("DIRECT_SWAP")).isFalse();
  }

  @Test
  void a_reviewers_record_has_it() {
    send(WHOLE).statusCode(201);

    scene
        .as("peer")
        .get("/api/v1/reviewers/" + scene.peer + "/record")
        .then()
        .body("reviews.closed", contains(true))
        .body("reviews.state", contains("CLOSED"))
        .body("days", equalTo(2.0f));
  }

  @Test
  void who_was_merged_since_comes_in_under_the_present_id() {
    UUID before = UUID.randomUUID();
    sql.run("insert into person_merge_copy values (?, ?)", before, scene.peer);

    send(FRAME + before + ",PEER,,\n").statusCode(201);

    assertThat(sql.value("select person_id from seat where review_id = ?", imported()))
        .isEqualTo(scene.peer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,,,{programme},{season},2024-03-05,,,, | SchoolURN | is empty, and so is SchoolId",
        "a,{urn},{school},{programme},{season},2024-03-05,,,, | SchoolURN | one of them is enough",
        "a,12a,,{programme},{season},2024-03-05,,,, | SchoolURN | is not a school's number",
        "a,1,,{programme},{season},2024-03-05,,,, | SchoolURN | is the number of no school",
        "a,,{nobody},{programme},{season},2024-03-05,,,, | SchoolId | is the id of no school",
        "a,{urn},,No such,{season},2024-03-05,,,, | Programme | of no programme",
        "a,{urn},,{programme},1999,2024-03-05,,,, | Season | make the season first",
        "a,{urn},,{programme},{season},2024-13-05,,,, | Days | is not a list of days",
        "a,{urn},,{programme},{season},2024-03-05 05-03-2024,,,, | Days | has one day twice",
        "a,{urn},,{programme},{season},2099-03-05,,,, | Days | has a day that has not passed",
        "a,{urn},,{programme},{season},2024-05-05,{lead},,, | Part | is needed with PersonId",
        "a,{urn},,{programme},{season},2024-05-05,,LEAD,, | Part | is needed with PersonId",
        "a,{urn},,{programme},{season},2024-05-05,anna@x.example,LEAD,, | PersonId | is not an id",
        "a,{urn},,{programme},{season},2024-05-05,{nobody},LEAD,, | PersonId | bring people in",
        "a,{urn},,{programme},{season},2024-05-05,{lead},BOSS,, | Part | is none of",
        "a,,{elsewhere},{programme},{season},2024-05-05,{lead},PEER,, | PersonId | Works at Another school",
        "a,{urn},,{programme},{season},2024-05-05,,,leadership, | Level | with Component",
        "a,{urn},,{programme},{season},2024-05-05,,,cooking,leading | Component | no component",
        "a,{urn},,{programme},{season},2024-05-05,,,leadership,best | Level | is no level",
        "{key},{urn},,{programme},{season},2024-05-05,,,, | Review | another school, season or",
        "a,{urn},,{programme},{season},2024-03-06,,,, | Days | the school",
        "{key},{urn},,{programme},{season},05-03-2024 06-03-2024,{lead},PEER,, | Part | differs",
        "{key},{urn},,{programme},{season},05-03-2024 06-03-2024,{head},LEAD,, | Part | another lead",
        "a,,{peersSchool},{programme},{season},2024-03-06,{lead},PEER,, | PersonId | has on one",
        "{key},{urn},,{programme},{season},05-03-2024 06-03-2024,,,leadership,other | Level | differs"
      })
  void a_line_that_cannot_be_taken_says_why(String line, String column, String reason) {
    send(WHOLE + line + "\n")
        .statusCode(400)
        .body("detail", containsString("1 of 3 rows cannot be taken"))
        .body("violations[0].field", equalTo("line 4, " + column))
        .body("violations[0].message", containsString(reason));
    assertThat(brought()).isZero();

    send(WHOLE).statusCode(201);
    send(line + "\n")
        .statusCode(400)
        .body("violations[0].field", endsWith(column))
        .body("violations[0].message", containsString(reason));
  }

  @Test
  void who_held_a_role_at_the_school_then_is_no_line_and_who_holds_it_since_is() {
    sql.run("delete from actor_role where person_id = ?", scene.peer);
    roleOfPeer("2024-03-07", null);
    send(WHOLE).statusCode(201).body("warned", equalTo(0));

    String later =
        WHOLE
            .replace("{key}", "{nobody}")
            .replace("05-03-2024", "07-03-2024")
            .replace("2024-03-06", "2024-03-08");
    send(later)
        .statusCode(400)
        .body(
            "violations.message",
            hasItem(containsString("Holds a role at The school, the school of this review.")));
  }

  private void roleOfPeer(String from, String until) {
    sql.run(
        "insert into actor_role values (?, 'GOVERNOR', 'SCHOOL', ?, ?::date, ?::date)",
        scene.peer,
        scene.school,
        from,
        until);
  }

  @Test
  void a_tie_that_was_declared_for_those_days_is_a_warning_and_the_line_comes_in() {
    sql.run(
        "insert into tie_copy values (gen_random_uuid(), ?, ?, null, date '2024-03-06', null)",
        scene.peer,
        scene.school);

    send(WHOLE)
        .statusCode(201)
        .body("added.seats", equalTo(2))
        .body("warned", equalTo(1))
        .body("warnings[0].line", equalTo(3))
        .body("warnings[0].column", equalTo("PersonId"))
        .body("warnings[0].reason", containsString("Has declared a tie to the school"));
  }

  @Test
  void teams_to_come_are_asked_again_once_the_past_is_known() {
    scene.reviewIn("DATED").visitIn(60).withTeam();
    sql.run("delete from due_move");

    send(WHOLE).statusCode(201);

    assertThat(
            sql.value(
                "select count(*) from due_move where thing_id = ? and action = 'ASK_RULES_AGAIN'"
                    + " and due_at <= now()",
                scene.review))
        .isEqualTo(1L);
  }

  @Test
  void who_was_erased_does_not_come_back() {
    UUID gone = scene.somebody("gone", "REVIEWER");
    sql.run("insert into person_erased_copy values (?)", gone);

    send(FRAME + gone + ",PEER,,\n")
        .statusCode(400)
        .body("violations[0].message", containsString("was erased"));
  }

  @Test
  void what_concerns_an_administrators_own_school_another_one_brings_in() {
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    administrator = scene.addressOf("tied");

    send(WHOLE)
        .statusCode(400)
        .body("violations[0].message", containsString("another administrator"));

    assertThat(brought()).isZero();
  }
}
