package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** An invitation waits for some working days, and who says no is remembered. */
@QuarkusTest
class InvitationTest extends SceneTest {
  @Inject InvitationDue due;

  private UUID seat;
  private String path;

  @BeforeEach
  void a_review_next_year() {
    scene.reviewIn("DATED").visitIn(200);
  }

  private void invited() {
    seat =
        UUID.fromString(
            scene
                .as("administrator")
                .create(
                    "/api/v1/seats",
                    "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                        .formatted(scene.review, scene.peer))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    path = scene.path("seats", seat);
    scene.as("administrator").act(path, "invite").then().statusCode(200);
  }

  private void passes() {
    sql.run("update seat set answer_by = current_date - 1 where id = ?", seat);
    falls();
  }

  /** The move comes, whatever day it is. */
  private void falls() {
    QuarkusTransaction.requiringNew().run(() -> due.due(seat));
  }

  private String told(String kind, UUID subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, subject, person));
  }

  private static LocalDate workingDaysFrom(LocalDate day, int count) {
    LocalDate found = day;
    for (int counted = 0; counted < count; counted++) {
      do {
        found = found.plusDays(1);
      } while (found.getDayOfWeek() == DayOfWeek.SATURDAY
          || found.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
    return found;
  }

  @Test
  void the_day_for_an_answer_is_counted_by_the_persons_own_school() {
    LocalDate today = LocalDate.now();
    UUID calendar = UUID.randomUUID();
    sql.run("insert into calendar_copy (id, school_id) values (?, ?)", calendar, scene.peersSchool);
    sql.run(
        "insert into calendar_copy_entry values (?, 'HOLIDAY', ?, ?)",
        calendar,
        today.plusDays(1),
        today.plusDays(14));
    scene.withRules("{\"limits\":{\"answerInvitation\":3}}");

    invited();

    String answerBy = workingDaysFrom(today.plusDays(14), 3).toString();
    scene.as("peer").get(path).then().body("answerBy", equalTo(answerBy));
    scene.as("head").get(path).then().statusCode(200).body("answerBy", nullValue());
    UUID task = Tasks.idOf("review", "seat-invitation", seat, scene.peer);
    assertThat(
            sql.value(
                "select cast(envelope as jsonb) -> 'data' ->> 'dueOn' from outbox"
                    + " where aggregate_id = ?",
                task))
        .isEqualTo(answerBy);
    assertThat(
            sql.value(
                "select due_at > now() from due_move where thing_id = ? and action = 'WITHDRAW'",
                seat))
        .isEqualTo(true);
  }

  @Test
  void nobody_is_waited_for_past_the_first_day_of_the_visit() {
    scene.visitIn(1);

    invited();

    scene
        .as("peer")
        .get(path)
        .then()
        .body("answerBy", equalTo(LocalDate.now().plusDays(1).toString()));
  }

  @Test
  void who_does_not_answer_in_time_is_asked_no_more_and_the_network_finds_somebody_else() {
    invited();

    passes();

    assertThat(scene.stateOf("seat", seat)).isEqualTo("WITHDRAWN");
    assertThat(
            sql.value(
                "select person_id is null from history where thing_id = ? and action = 'WITHDRAW'",
                seat))
        .isEqualTo(true);
    assertThat(told("seat-invitation", seat, scene.peer))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-opened.v1");
    assertThat(sql.value("select count(*) from seat_day where seat_id = ?", seat)).isEqualTo(0L);
    scene.as("peer").act(path, "accept").then().statusCode(409);
  }

  @Test
  void who_has_answered_is_left_alone_when_the_days_are_over() {
    invited();
    scene.declares("peer", seat);
    scene.as("peer").act(path, "accept").then().statusCode(200);

    passes();

    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
    assertThat(sql.rows("select 1 from due_move where thing_id = ?", seat)).isEmpty();
  }

  @Test
  void a_move_that_was_late_does_not_end_an_invitation_that_has_days_left_by_then() {
    invited();

    sql.run("update due_move set due_at = now() where thing_id = ?", seat);
    falls();

    assertThat(scene.stateOf("seat", seat)).isEqualTo("INVITED");
    assertThat(
            sql.value(
                "select due_at > now() from due_move where thing_id = ? and action = 'WITHDRAW'",
                seat))
        .isEqualTo(true);
  }

  @Test
  void while_the_review_is_postponed_nobody_need_answer() {
    invited();

    scene
        .as("administrator")
        .act(
            scene.path("reviews", scene.review),
            "postpone",
            "{\"keepTeam\":true,\"reason\":\"Snow.\"}")
        .then()
        .statusCode(200);

    assertThat(sql.rows("select 1 from due_move where thing_id = ?", seat)).isEmpty();
    passes();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("INVITED");
  }

  @Test
  void who_said_no_is_remembered_for_those_who_allocate_and_not_available_for_everybody_else() {
    invited();
    scene
        .as("peer")
        .act(path, "decline", "{\"reason\":\"I know the head.\"}")
        .then()
        .statusCode(200);

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .body(
            "items.find { it.personId == '%s' }.verdicts.sentence".formatted(scene.peer),
            hasItem("Declined this review on %s.".formatted(LocalDate.now())))
        .body("items.find { it.personId == '%s' }.fits".formatted(scene.peer), equalTo(true));
    scene
        .as("head")
        .get(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("note", equalTo("Not available for this review."));
    scene.as("head").get(path + "/history").then().statusCode(404);
    String team = scene.path("reviews", scene.review) + "/team";
    assertThat(scene.as("head").get(team).asString())
        .contains("Not available for this review.")
        .doesNotContain("DECLINED")
        .doesNotContain("I know the head.");
    scene
        .as("administrator")
        .get(path + "/history")
        .then()
        .body("action", hasItems("DECLINE"))
        .body("reason", hasItem("I know the head."));
    assertThat(told("seat-to-fill", scene.review, null)).isEqualTo("review.task-opened.v1");
  }

  @Test
  void who_said_no_to_the_school_before_is_remembered_in_its_next_review() {
    invited();
    scene.as("peer").act(path, "decline", "{\"reason\":\"Too far.\"}").then().statusCode(200);
    var later = anotherScene().reviewIn("DATED").visitIn(500);
    sql.run(
        "update review set school_id = ?, programme_id = ?, season_id = ? where id = ?",
        scene.school,
        scene.programme,
        scene.season,
        later.review);

    scene
        .as("administrator")
        .get(scene.path("reviews", later.review) + "/team/candidates?part=PEER")
        .then()
        .body(
            "items.find { it.personId == '%s' }.verdicts.sentence".formatted(scene.peer),
            hasItem("Declined a review of this school on %s.".formatted(LocalDate.now())));
  }

  @Test
  void whom_a_rule_bars_since_reads_that_and_not_which() {
    invited();
    scene.declares("peer", seat);
    scene.employed(scene.peer, scene.school);

    scene
        .as("peer")
        .act(path, "accept")
        .then()
        .statusCode(422)
        .body("detail", containsString("You are not available for this review"))
        .body("detail", not(containsString("the school of this review")));
  }
}
