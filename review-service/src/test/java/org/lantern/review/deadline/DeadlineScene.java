package org.lantern.review.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** What a test sees of steps, their days and their tasks. */
abstract class DeadlineScene extends SceneTest {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Inject StepOverdue clock;

  final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  static LocalDate weekdaysAfter(LocalDate day, int count) {
    LocalDate found = day;
    for (int counted = 0; counted < count; counted++) {
      do {
        found = found.plusDays(1);
      } while (WEEKEND.contains(found.getDayOfWeek()));
    }
    return found;
  }

  /** Nobody of the school works from yesterday until the day. */
  void rests(UUID school, LocalDate until) {
    UUID calendar = UUID.randomUUID();
    sql.run("insert into calendar_copy (id, school_id) values (?, ?)", calendar, school);
    sql.run(
        "insert into calendar_copy_entry values (?, 'HOLIDAY', ?, ?)",
        calendar,
        today.minusDays(1),
        until);
  }

  LocalDate dueOn(Step step, Object subject) {
    Date day =
        (Date)
            sql.value(
                "select due_on from deadline where step = ? and subject_id = ?",
                step.name(),
                subject);
    return day.toLocalDate();
  }

  UUID deadline(Step step, Object subject) {
    return (UUID)
        sql.value(
            "select id from deadline where step = ? and subject_id = ?", step.name(), subject);
  }

  long running(Object subject) {
    return (Long) sql.value("select count(*) from deadline where subject_id = ?", subject);
  }

  UUID task(String kind, UUID subject, UUID person) {
    return Tasks.idOf("review", kind, subject, person);
  }

  /** What the newest event of a task says. */
  String told(UUID task) {
    return (String)
        sql.value(
            "select envelope from outbox where aggregate_id = ? order by sequence desc limit 1",
            task);
  }

  void isLongOverdue(Object subject) {
    sql.run(
        "update deadline set begun_on = date '2020-01-01', due_on = date '2020-01-31'"
            + " where subject_id = ?",
        subject);
  }

  void strikes(UUID deadline) {
    QuarkusTransaction.requiringNew().run(() -> clock.due(deadline));
  }
}
