package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/**
 * What happens to a school's requests, reviews and reports when it ends: every cell of the table of
 * docs/endings.md happens here.
 */
@QuarkusTest
class EndingTableTest extends SceneTest {
  private static final String WITHDRAWN = "withdrawn, told";
  private static final String TAKE_OVER = "the successor's head is asked to take it over";
  private static final String ASKED = "administrators are asked";
  private static final String CANCELLED = "cancelled by the network, team released";
  private static final String TRUST = "the trust reads it";
  private static final String SUCCESSOR = "the successor reads it";
  private static final String FOLLOWS = "follows";
  private static final String FLAGGED = "kept, flagged";
  private static final String WRITTEN_OFF = "written off";
  private static final String MOVE = "move";
  private static final String KEPT = "kept";

  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private final UUID successor = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();
  private final UUID ending = UUID.randomUUID();
  private UUID heir;

  /** The table, column by column. */
  enum Column {
    CLOSED(WITHDRAWN, CANCELLED, TRUST, WRITTEN_OFF),
    MERGED_INTO_MEMBER(TAKE_OVER, ASKED, SUCCESSOR, MOVE),
    MERGED_ELSEWHERE(WITHDRAWN, CANCELLED, TRUST, WRITTEN_OFF),
    NEW_NUMBER(FOLLOWS, FOLLOWS, FOLLOWS, FOLLOWS),
    SPLIT(ASKED, ASKED, SUCCESSOR, ASKED),
    VANISHED(FLAGGED, FLAGGED, FLAGGED, KEPT);

    final String request;
    final String review;
    final String report;
    final String owed;

    Column(String request, String review, String report, String owed) {
      this.request = request;
      this.review = review;
      this.report = report;
      this.owed = owed;
    }
  }

  @BeforeEach
  void a_school_of_a_trust_and_one_that_goes_on() {
    heir = scene.somebody("heir", "REVIEWER");
    sql.run("insert into school_copy (id, name) values (?, 'Going on')", successor);
    sql.run(
        "insert into membership_copy (id, school_id, valid_from, valid_until)"
            + " values (?, ?, date '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        successor);
    role(heir, "HEAD", "SCHOOL", successor);
    role(scene.somebody("trust", "REVIEWER"), "TRUST_LEADER", "TRUST", trust);
    sql.run("update school_copy set trust_id = ? where id = ?", trust, scene.school);
  }

  private void role(UUID person, String role, String scope, UUID id) {
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, ?, ?, ?, date '2020-01-01')",
        person,
        role,
        scope,
        id);
  }

  /** As school-service tells it; nobody heads a school that has ended. */
  private void ends(Column how) {
    boolean settled = how != Column.VANISHED;
    boolean followed = how != Column.VANISHED && how != Column.CLOSED;
    if (how != Column.NEW_NUMBER && settled && how != Column.SPLIT) {
      sql.run("delete from actor_role where person_id = ?", scene.head);
    }
    new Arriving(handling, events)
        .golden(
            settled ? "school.ending-settled.v1" : "school.ending-seen.v1",
            1,
            text ->
                text.replaceAll("\"endingId\" : \"[^\"]+\"", "\"endingId\" : \"" + ending + "\"")
                    .replaceAll(
                        "\"schoolId\" : \"[^\"]+\"", "\"schoolId\" : \"" + scene.school + "\"")
                    .replaceAll("\"kind\" : [^,]+", "\"kind\" : \"" + how + "\"")
                    .replaceAll(
                        "\"successors\" : \\[[^\\]]*\\]",
                        "\"successors\" : [" + (followed ? "\"" + successor + "\"" : "") + "]"));
  }

  private String eventsOfTask(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  private void isOpen(String kind, UUID subject) {
    assertThat(eventsOfTask(kind, subject, null)).isEqualTo("review.task-opened.v1");
  }

  private String request() {
    return scene.path("requests", scene.request);
  }

  private String review() {
    return scene.path("reviews", scene.review);
  }

  private String report() {
    return scene.path("reports", scene.report);
  }

  @ParameterizedTest
  @EnumSource
  void an_open_request_goes_as_the_table_says(Column how) {
    scene.requested("WAITLISTED");

    ends(how);

    switch (how.request) {
      case WITHDRAWN -> {
        assertThat(scene.stateOf("request", scene.request)).isEqualTo("WITHDRAWN");
        isOpen("request-ended-with-school", scene.request);
        assertThat(eventsOfTask("request-ended-with-school", scene.request, scene.head))
            .isEqualTo("review.task-opened.v1");
      }
      case TAKE_OVER -> {
        assertThat(scene.stateOf("request", scene.request)).isEqualTo("WAITLISTED");
        isOpen("request-to-take-over", scene.request);
        scene.as("heir").get(request()).then().statusCode(200);
      }
      case ASKED -> {
        assertThat(scene.stateOf("request", scene.request)).isEqualTo("WAITLISTED");
        isOpen("request-of-split-school", scene.request);
      }
      default -> {
        assertThat(scene.eventsOf(scene.request)).isEmpty();
        scene
            .as("administrator")
            .get(request())
            .then()
            .body("schoolEnding", equalTo(how.request.equals(FLAGGED) ? "VANISHED" : null));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_dated_review_goes_as_the_table_says(Column how) {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();

    ends(how);

    switch (how.review) {
      case CANCELLED -> {
        assertThat(scene.stateOf("review", scene.review)).isEqualTo("CANCELLED");
        assertThat(sql.value("select cancelled_for from review where id = ?", scene.review))
            .isEqualTo("NETWORK");
        assertThat(eventsOfTask("review-cancelled", scene.seatOf(scene.peer), scene.peer))
            .isEqualTo("review.task-opened.v1");
        isOpen("review-cancelled", scene.review);
      }
      case ASKED -> {
        assertThat(scene.stateOf("review", scene.review)).isEqualTo("TEAM_CONFIRMED");
        isOpen("review-of-ended-school", scene.review);
      }
      default -> {
        assertThat(scene.eventsOf(scene.review)).isEmpty();
        scene
            .as("administrator")
            .get(review())
            .then()
            .body("schoolEnding", equalTo(how.review.equals(FLAGGED) ? "VANISHED" : null));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_final_report_is_read_as_the_table_says(Column how) {
    scene.withFinalReport();

    ends(how);

    int trustReads = how.report.equals(TRUST) ? 200 : 404;
    int successorReads = how.report.equals(SUCCESSOR) ? 200 : 404;
    scene.as("trust").get(report()).then().statusCode(trustReads);
    scene.as("heir").get(report()).then().statusCode(successorReads);
    if (successorReads == 200) {
      scene
          .as("heir")
          .get("/api/v1/reports?schoolId=" + scene.school)
          .then()
          .body("items.id", hasItem(scene.report.toString()));
      scene.as("heir").get(report()).then().body("allowedActions.size()", equalTo(0));
      scene.as("heir").get(report() + "/sharing").then().statusCode(404);
    }
    scene.as("administrator").get(report()).then().statusCode(200);
    assertThat(scene.eventsOf(scene.report)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void days_owed_go_as_the_table_says(Column how) {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, booked_at, reason,"
            + " booked_by) values (?, ?, ?, 'ADJUSTED', -3, now(), 'x', ?)",
        UUID.randomUUID(),
        scene.school,
        scene.season,
        scene.administrator);

    ends(how);

    boolean stay = !how.owed.equals(WRITTEN_OFF) && !how.owed.equals(MOVE);
    assertThat(balance(scene.school)).isEqualTo(stay ? "-3.00" : "0.00");
    assertThat(balance(successor)).isEqualTo(how.owed.equals(MOVE) ? "-3.00" : "0.00");
    assertThat(eventsOfTask("credit-to-divide", ending, null))
        .isEqualTo(how.owed.equals(ASKED) ? "review.task-opened.v1" : "");
  }

  private String balance(UUID school) {
    return sql.value(
            "select coalesce(sum(days), 0.00) from credit_entry where school_id = ?", school)
        .toString();
  }

  @Test
  void the_document_has_the_same_table() throws IOException {
    List<List<String>> rows =
        Files.readAllLines(Path.of("../docs/endings.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| |"))
            .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
            .toList();

    assertThat(rows)
        .containsExactly(
            row("open request", Arrays.stream(Column.values()).map(each -> each.request).toList()),
            row("dated review", Arrays.stream(Column.values()).map(each -> each.review).toList()),
            row("final report", Arrays.stream(Column.values()).map(each -> each.report).toList()),
            row("days owed", Arrays.stream(Column.values()).map(each -> each.owed).toList()));
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    return row;
  }

  @Test
  void days_that_were_offered_go_with_a_request_that_ends() {
    scene.offered();

    ends(Column.CLOSED);

    assertThat(scene.stateOf("request", scene.request)).isEqualTo("WITHDRAWN");
    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("WITHDRAWN");
  }

  @Test
  void an_ending_that_arrives_twice_ends_a_request_once() {
    scene.requested("REQUESTED");

    ends(Column.CLOSED);
    ends(Column.CLOSED);

    assertThat(scene.eventsOf(scene.request)).isEqualTo("review.request-withdrawn.v1");
    isOpen("request-ended-with-school", scene.request);
  }

  @Test
  void the_successors_head_takes_a_request_over_and_days_are_offered_anew() {
    scene.offered();
    ends(Column.MERGED_INTO_MEMBER);
    String to = "{\"schoolId\":\"%s\"}".formatted(successor);

    scene.as("peer").act(request(), "take-over", to, "\"0\"").then().statusCode(404);
    scene
        .as("heir")
        .act(request(), "take-over", to)
        .then()
        .statusCode(200)
        .body("schoolId", equalTo(successor.toString()))
        .body("state", equalTo("ACCEPTED"))
        .body("schoolEnding", nullValue());

    assertThat(scene.eventsOf(scene.request)).isEqualTo("review.request-taken-over.v1");
    assertThat(scene.stateOf("day_offer", scene.offer)).isEqualTo("WITHDRAWN");
    assertThat(eventsOfTask("request-to-take-over", scene.request, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    scene
        .as("heir")
        .get("/api/v1/requests")
        .then()
        .body("items.id", hasItem(scene.request.toString()));
  }

  @Test
  void the_successors_head_may_not_want_it() {
    scene.requested("REQUESTED");
    ends(Column.MERGED_INTO_MEMBER);

    scene.as("heir").act(request(), "withdraw").then().statusCode(200);

    assertThat(eventsOfTask("request-to-take-over", scene.request, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }

  @Test
  void a_request_goes_to_no_school_that_the_register_does_not_name() {
    scene.requested("REQUESTED");
    ends(Column.SPLIT);

    scene
        .as("administrator")
        .act(request(), "take-over", "{\"schoolId\":\"%s\"}".formatted(scene.elsewhere))
        .then()
        .statusCode(422)
        .body("detail", containsString("does not say that this school goes on"));
    scene
        .as("administrator")
        .act(request(), "take-over", "{\"schoolId\":\"%s\"}".formatted(successor))
        .then()
        .statusCode(200);
  }

  @Test
  void a_review_moves_to_the_successor_with_its_request_and_its_team_is_confirmed_anew() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    ends(Column.MERGED_INTO_MEMBER);

    scene
        .as("administrator")
        .act(review(), "move", "{\"schoolId\":\"%s\"}".formatted(successor))
        .then()
        .statusCode(200)
        .body("state", equalTo("DATED"))
        .body("schoolId", equalTo(successor.toString()));

    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.review-moved.v1");
    assertThat(scene.eventsOf(scene.request)).isEqualTo("review.request-taken-over.v1");
    assertThat(eventsOfTask("review-of-ended-school", scene.review, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(
            sql.value(
                "select count(*) from due_move where thing = 'review' and thing_id = ?"
                    + " and action = 'ASK_RULES_AGAIN' and due_at <= now()",
                scene.review))
        .isEqualTo(1L);
    scene.as("heir").get(review()).then().statusCode(200);
  }

  @Test
  void a_review_does_not_move_to_where_somebody_on_its_team_works() {
    scene.reviewIn("DATED").visitIn(40).withTeam();
    scene.employed(scene.peer, successor);
    ends(Column.MERGED_INTO_MEMBER);

    scene
        .as("administrator")
        .act(review(), "move", "{\"schoolId\":\"%s\"}".formatted(successor))
        .then()
        .statusCode(422)
        .body("detail", containsString("Withdraw their seat first"));
  }

  @Test
  void a_visit_that_has_begun_is_not_cancelled_by_the_platform() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    ends(Column.CLOSED);

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("IN_PROGRESS");
    isOpen("review-of-ended-school", scene.review);
  }

  private void administratorWorksThere() {
    sql.run(
        "insert into employment_copy (person_id, school_id, valid_from)"
            + " values (?, ?, date '2020-01-01')",
        scene.administrator,
        successor);
  }

  @Test
  void an_administrator_with_ties_to_the_school_that_goes_on_moves_nothing_to_it() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    ends(Column.SPLIT);
    administratorWorksThere();
    String to = "{\"schoolId\":\"%s\"}".formatted(successor);

    scene
        .as("administrator")
        .act(review(), "move", to)
        .then()
        .statusCode(403)
        .body("detail", containsString("You have ties"));

    assertThat(sql.value("select school_id from review where id = ?", scene.review))
        .isEqualTo(scene.school);
  }

  @Test
  void nor_does_such_an_administrator_take_a_request_over_for_it() {
    scene.requested("REQUESTED");
    ends(Column.SPLIT);
    administratorWorksThere();
    String to = "{\"schoolId\":\"%s\"}".formatted(successor);

    scene
        .as("administrator")
        .act(request(), "take-over", to)
        .then()
        .statusCode(403)
        .body("detail", containsString("You have ties"));
  }

  @Test
  void a_review_is_not_moved_to_a_school_that_has_another_on_the_same_day() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    ends(Column.SPLIT);
    UUID other = UUID.randomUUID();
    sql.run(
        "insert into request (id, school_id, programme_id, season_id, state, wishes, made_by,"
            + " version) select ?, ?, programme_id, season_id, 'DECLINED', '', made_by, 0"
            + " from request where id = ?",
        other,
        successor,
        scene.request);
    UUID another = UUID.randomUUID();
    sql.run(
        "insert into review (id, request_id, school_id, programme_id, season_id, framework_id,"
            + " state, version) select ?, ?, ?, programme_id, season_id, framework_id, 'DATED', 0"
            + " from review where id = ?",
        another,
        other,
        successor,
        scene.review);
    sql.run(
        "insert into review_day (review_id, day, part, mode)"
            + " select ?, day, part, mode from review_day where review_id = ?",
        another,
        scene.review);
    String to = "{\"schoolId\":\"%s\"}".formatted(successor);

    scene
        .as("administrator")
        .act(review(), "move", to)
        .then()
        .statusCode(422)
        .body("detail", containsString("has another review on"));
  }

  @Test
  void nobody_is_asked_any_more_what_becomes_of_a_review_that_is_cancelled() {
    scene.reviewIn("TEAM_CONFIRMED").visitIn(40).withConfirmedDays().withTeam();
    ends(Column.SPLIT);
    isOpen("review-of-ended-school", scene.review);

    scene
        .as("administrator")
        .act(review(), "cancel", "{\"for\":\"NETWORK\",\"reason\":\"x\"}")
        .then()
        .statusCode(200);

    assertThat(eventsOfTask("review-of-ended-school", scene.review, null))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }
}
