package org.lantern.review.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/** The days in which somebody answers follow the calendar by which they are counted. */
@QuarkusTest
class InvitationCalendarTest extends SceneTest {
  @Inject EventHandling handling;
  @Inject SchoolEvents events;
  @Inject InvitationCountDue due;

  private final LocalDate today = LocalDate.now();
  private final LocalDate until = today.plusDays(60);
  private UUID seat;
  private String path;

  @BeforeEach
  void somebody_is_invited_to_a_visit_next_year() {
    scene.reviewIn("DATED").visitIn(200);
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

  /** A school's calendar says that it is on holiday until then. */
  private void holidayOf(UUID school) {
    new Arriving(handling, events)
        .golden(
            "school.calendar-changed.v1",
            System.nanoTime(),
            text ->
                text.replaceAll("\"schoolId\" : [^,\n]+", "\"schoolId\" : \"" + school + "\"")
                    .replaceAll("\"authorityCode\" : [^,\n]+", "\"authorityCode\" : null")
                    .replaceAll("\"from\" : \"[^\"]+\"", "\"from\" : \"" + today + "\"")
                    .replaceAll("\"until\" : \"[^\"]+\"", "\"until\" : \"" + until + "\"")
                    .replaceAll("\"kind\" : \"[^\"]+\"", "\"kind\" : \"HOLIDAY\""));
  }

  /** The clock comes to what waits for it now. */
  private void countedAgain() {
    if (isToCount()) {
      QuarkusTransaction.requiringNew().run(() -> due.due(seat));
    }
  }

  private boolean isToCount() {
    return (Boolean)
        sql.value(
            "select exists (select 1 from due_move where thing_id = ? and action = 'COUNT_AGAIN'"
                + " and due_at <= now())",
            seat);
  }

  private static String weekdaysAfter(LocalDate day, int count) {
    LocalDate found = day;
    for (int counted = 0; counted < count; counted++) {
      do {
        found = found.plusDays(1);
      } while (found.getDayOfWeek() == DayOfWeek.SATURDAY
          || found.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
    return found.toString();
  }

  private void answersBy(String day) {
    scene.as("peer").get(path).then().statusCode(200).body("answerBy", equalTo(day));
  }

  private String dueOfTask() {
    return (String)
        sql.value(
            "select cast(envelope as jsonb) -> 'data' ->> 'dueOn' from outbox"
                + " where aggregate_id = ? order by sequence desc limit 1",
            Tasks.idOf("review", "seat-invitation", seat, scene.peer));
  }

  @Test
  void a_calendar_that_says_otherwise_moves_the_day_the_task_and_the_end() {
    answersBy(weekdaysAfter(today, 5));

    holidayOf(scene.peersSchool);
    countedAgain();

    answersBy(weekdaysAfter(until, 5));
    assertThat(dueOfTask()).isEqualTo(weekdaysAfter(until, 5));
    assertThat(
            sql.value(
                "select due_at > now() + interval '60 days' from due_move where thing_id = ?"
                    + " and action = 'WITHDRAW'",
                seat))
        .isEqualTo(true);
  }

  @Test
  void it_is_counted_from_the_day_on_which_they_were_asked() {
    sql.run("update seat set asked_on = asked_on - 3 where id = ?", seat);
    long worked =
        Stream.of(today.minusDays(2), today.minusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            .count();

    holidayOf(scene.peersSchool);
    countedAgain();

    answersBy(weekdaysAfter(until, 5 - (int) worked));
  }

  @Test
  void a_season_that_gives_more_days_gives_them_to_who_is_asked_already() {
    String season = "/api/v1/programmes/" + scene.programme + "/seasons/" + scene.season;
    String etag = scene.as("administrator").get(season).header("ETag");
    scene
        .as("administrator")
        .put(
            season,
            """
            {"label":"This year","firstDay":"2020-01-01","lastDay":"2100-01-01",
             "opensOn":"2020-01-01","closesOn":"2100-01-01","frameworkId":"%s","capacity":100,
             "rules":{"visitDays":1,"peers":1,"entitlement":2,"balanceDays":1,
              "limits":{"answerInvitation":20}}}
            """
                .formatted(scene.framework),
            etag)
        .then()
        .statusCode(200);
    countedAgain();

    answersBy(weekdaysAfter(today, 20));
  }

  @Test
  void another_schools_calendar_is_nothing_to_them() {
    holidayOf(scene.elsewhere);

    assertThat(isToCount()).isFalse();
    answersBy(weekdaysAfter(today, 5));
  }

  @Test
  void who_has_answered_is_waited_for_no_longer() {
    scene.as("peer").act(path, "decline", "{\"reason\":\"Ill.\"}").then().statusCode(200);

    holidayOf(scene.peersSchool);
    countedAgain();

    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-invitation", seat, scene.peer)))
        .isEqualTo("review.task-opened.v1 review.task-closed.v1");
  }
}
