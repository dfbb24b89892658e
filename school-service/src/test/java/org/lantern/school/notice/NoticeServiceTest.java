package org.lantern.school.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.school.TaskScene.CLOSED;
import static org.lantern.school.TaskScene.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

/** Mails at once, daily or never; reminders and digests on fixed mornings. */
@QuarkusTest
class NoticeServiceTest extends TaskSceneTest {
  @Inject Morning morning;

  @BeforeEach
  void a_tuesday_in_december() {
    time.stand("2026-12-01T10:00:00Z");
  }

  private void chooses(String part, String kind, String wish) {
    String mine = "/api/v1/me/mail-preferences";
    scene
        .as(part)
        .put(
            mine,
            "{\"wishes\":{\"%s\":\"%s\"}}".formatted(kind, wish),
            scene.as(part).get(mine).header("ETag"))
        .then()
        .statusCode(200);
  }

  private List<Map<String, Object>> mailsTo(UUID person) {
    return sql.rows("select * from mail where person_id = ? order by id", person);
  }

  private List<Object> subjectsTo(UUID person) {
    return mailsTo(person).stream().map(mail -> mail.get("subject")).toList();
  }

  /** The golden task for the reviewer, opened now and due on a day. */
  private void reviewerAsked(String dueOn) {
    arriving.golden(
        OPENED,
        1,
        text ->
            scene
                .forReviewer()
                .apply(text)
                .replace("2026-09-01T08:00:00Z", "2026-12-01T10:00:00Z")
                .replace("2026-09-15", dueOn));
  }

  private boolean morningOf(String day) {
    time.stand(day + "T08:00:00Z");
    return morning.makeIfDue();
  }

  @Test
  void at_once_names_the_school_the_day_and_where_to_sign_in_and_nobody() {
    arriving.golden(OPENED, 1, scene.forHead());

    assertThat(mailsTo(scene.head))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("subject")).isEqualTo("Days are offered for your review");
              assertThat(mail.get("task_id")).isEqualTo(scene.task);
              assertThat((String) mail.get("text"))
                  .contains("(St Brontë's)")
                  .contains("15 September 2026")
                  .contains("https://lantern.test/day-offers/")
                  .contains("Signing in is needed")
                  .doesNotContain("Zoë");
            });
  }

  @Test
  void off_is_never_told_and_still_in_the_list() {
    chooses("head", "days-to-confirm", "OFF");
    arriving.golden(OPENED, 1, scene.forHead());
    morningOf("2026-12-02");

    assertThat(mailsTo(scene.head)).isEmpty();
    assertThat(mailsTo(scene.delegate)).isNotEmpty();
    assertThat((Integer) scene.as("head").get("/api/v1/tasks").path("total")).isEqualTo(1);
  }

  @Test
  void daily_waits_for_the_morning_and_is_told_once() {
    chooses("reviewer", "seat-invitation", "DAILY");
    reviewerAsked("2099-01-01");
    assertThat(mailsTo(scene.reviewer)).isEmpty();

    assertThat(morningOf("2026-12-02")).isTrue();
    assertThat(morningOf("2026-12-02")).isFalse();
    assertThat(morningOf("2026-12-03")).isTrue();

    assertThat(mailsTo(scene.reviewer))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("kind")).isEqualTo("digest");
              assertThat((String) mail.get("text"))
                  .contains("* You are invited to a review team", "https://lantern.test/");
            });
  }

  @Test
  void what_is_done_before_the_morning_is_not_in_the_digest() {
    chooses("reviewer", "seat-invitation", "DAILY");
    reviewerAsked("2099-01-01");
    arriving.golden(CLOSED, 2, scene.closed());

    morningOf("2026-12-02");

    assertThat(mailsTo(scene.reviewer)).isEmpty();
    assertThat(sql.value("select count(*) from notice")).isEqualTo(0L);
  }

  @Test
  void what_waited_for_the_morning_comes_then_even_if_at_once_was_chosen_meanwhile() {
    chooses("reviewer", "seat-invitation", "DAILY");
    reviewerAsked("2099-01-01");
    chooses("reviewer", "seat-invitation", "AT_ONCE");

    morningOf("2026-12-02");
    morningOf("2026-12-03");

    assertThat(mailsTo(scene.reviewer)).hasSize(1);
  }

  @Test
  void who_does_not_hold_the_role_any_more_is_told_nothing_in_the_morning() {
    chooses("head", "days-to-confirm", "DAILY");
    arriving.golden(OPENED, 1, scene.forHead());
    sql.run("delete from actor_role where person_id = ?", scene.head);

    morningOf("2026-12-02");

    assertThat(mailsTo(scene.head)).isEmpty();
  }

  @Test
  void what_is_done_before_the_mail_left_is_not_sent() {
    reviewerAsked("2099-01-01");
    arriving.golden(CLOSED, 2, scene.closed());

    assertThat(mailsTo(scene.reviewer))
        .singleElement()
        .satisfies(mail -> assertThat(mail.get("state")).isEqualTo("DROPPED"));
  }

  @Test
  void reminders_come_before_on_and_after_the_day_each_once() {
    reviewerAsked("2026-12-10");
    for (String day :
        List.of(
            "2026-12-04",
            "2026-12-07",
            "2026-12-08",
            "2026-12-09",
            "2026-12-10",
            "2026-12-11",
            "2026-12-14",
            "2026-12-15",
            "2026-12-16")) {
      assertThat(morningOf(day)).isTrue();
    }

    assertThat(subjectsTo(scene.reviewer))
        .containsExactly(
            "You are invited to a review team",
            "Reminder: You are invited to a review team",
            "Due today: You are invited to a review team",
            "Overdue: You are invited to a review team");
    assertThat(
            sql.rows(
                "select to_char(made_at, 'MM-DD') as day from notice where occasion <> 'OPENED'"
                    + " order by made_at"))
        .extracting(row -> row.get("day"))
        .containsExactly("12-07", "12-10", "12-14");
  }

  @Test
  void a_day_that_moves_later_brings_reminders_of_its_own() {
    reviewerAsked("2026-12-10");
    morningOf("2026-12-07");
    morningOf("2026-12-10");
    sql.run("update task set due_on = date '2026-12-17' where kind = 'seat-invitation'");

    for (String day : List.of("2026-12-11", "2026-12-14", "2026-12-17", "2026-12-21")) {
      morningOf(day);
    }

    assertThat(daysOfReminders())
        .containsExactly("BEFORE 12-07", "DUE 12-10", "BEFORE 12-14", "DUE 12-17", "AFTER 12-21");
  }

  @Test
  void what_waits_for_the_morning_of_a_day_that_moved_is_not_told() {
    chooses("reviewer", "seat-invitation", "DAILY");
    reviewerAsked("2026-12-10");
    morningOf("2026-12-02");
    sql.run(
        "insert into notice (task_id, opened_at, person_id, occasion, due_on, made_at)"
            + " select id, opened_at, ?, 'BEFORE', due_on, now() from task"
            + " where kind = 'seat-invitation'",
        scene.reviewer);
    sql.run("update task set due_on = date '2027-01-20' where kind = 'seat-invitation'");

    morningOf("2026-12-03");

    assertThat(mailsTo(scene.reviewer)).hasSize(1);
    assertThat(sql.value("select count(*) from notice where mail_id is null")).isEqualTo(0L);
  }

  /** A fortnight in which a school has no pupils and no staff. */
  private void rests(UUID school) {
    UUID calendar = UUID.randomUUID();
    sql.run(
        "insert into calendar (id, level, school_id, version) values (?, 'SCHOOL', ?, 0)",
        calendar,
        school);
    sql.run(
        "insert into calendar_entry values (?, 'HOLIDAY', date '2026-12-07', date '2026-12-18')",
        calendar);
  }

  private List<Object> daysOfReminders() {
    return sql
        .rows(
            "select occasion || to_char(made_at, ' MM-DD') as told from notice"
                + " where occasion <> 'OPENED' group by told order by min(made_at)")
        .stream()
        .map(row -> row.get("told"))
        .toList();
  }

  private void weeksOfMornings() {
    for (LocalDate day = LocalDate.of(2026, 12, 2);
        day.isBefore(LocalDate.of(2026, 12, 24));
        day = day.plusDays(1)) {
      morningOf(day.toString());
    }
  }

  @Test
  void a_reviewer_is_not_reminded_in_the_holidays_of_where_they_work() {
    reviewerAsked("2026-12-10");
    UUID workplace = UUID.randomUUID();
    sql.run("insert into school (id, name, status) values (?, 'Elsewhere', 'Open')", workplace);
    sql.run(
        "insert into employment (id, person_id, school_id, valid_from)"
            + " values (?, ?, ?, date '2020-01-01')",
        UUID.randomUUID(),
        scene.reviewer,
        workplace);
    rests(workplace);

    weeksOfMornings();

    assertThat(daysOfReminders()).containsExactly("BEFORE 12-02", "DUE 12-21", "AFTER 12-22");
  }

  @Test
  void administrators_are_reminded_by_the_networks_calendar_whatever_the_school_does() {
    rests(scene.school);
    arriving.golden(
        OPENED,
        1,
        text ->
            scene
                .forAdministrators()
                .apply(text)
                .replace("2026-09-01T08:00:00Z", "2026-12-01T10:00:00Z")
                .replace("2026-09-15", "2026-12-10"));

    weeksOfMornings();

    assertThat(daysOfReminders()).containsExactly("BEFORE 12-07", "DUE 12-10", "AFTER 12-14");
  }

  @Test
  void after_days_without_a_service_only_the_last_reminder_comes() {
    reviewerAsked("2026-12-10");

    morningOf("2026-12-21");

    assertThat(subjectsTo(scene.reviewer))
        .containsExactly(
            "You are invited to a review team", "Overdue: You are invited to a review team");
  }

  @Test
  void there_is_no_morning_at_the_weekend_nor_before_seven() {
    assertThat(morningOf("2026-12-05")).isFalse();
    assertThat(morningOf("2026-12-06")).isFalse();
    time.stand("2026-12-07T06:59:59Z");
    assertThat(morning.makeIfDue()).isFalse();
    time.pass(Duration.ofSeconds(1));

    assertThat(morning.makeIfDue()).isTrue();
  }

  @Test
  void a_morning_that_two_instances_want_is_made_once() {
    chooses("reviewer", "seat-invitation", "DAILY");
    reviewerAsked("2099-01-01");
    time.stand("2026-12-02T08:00:00Z");

    var one = CompletableFuture.supplyAsync(morning::makeIfDue);
    var other = CompletableFuture.supplyAsync(morning::makeIfDue);

    assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
    assertThat(mailsTo(scene.reviewer)).hasSize(1);
  }
}
