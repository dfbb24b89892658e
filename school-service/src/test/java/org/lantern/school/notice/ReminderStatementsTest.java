package org.lantern.school.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

/** Mornings on which many schools have something to do. */
@QuarkusTest
class ReminderStatementsTest extends TaskSceneTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  @Inject ReminderService reminders;
  @Inject EntityManagerFactory entities;

  /** Each due on another day, at a school with a calendar of its own. */
  private void tasksOf(int schools) {
    for (int i = 0; i < schools; i++) {
      UUID school = UUID.randomUUID();
      sql.run("insert into school (id, name, status) values (?, 'One of many', 'Open')", school);
      sql.run(
          "insert into calendar (id, level, school_id, version) values (?, 'SCHOOL', ?, 0)",
          UUID.randomUUID(),
          school);
      sql.run(
          "insert into task (id, service, kind, subject_id, school_id, role, scope_kind, scope_id,"
              + " link, opened_at, due_on, sequence, version) values (?, 'review',"
              + " 'days-to-confirm', ?, ?, 'HEAD', 'SCHOOL', ?, '/x', timestamptz '2026-11-01', ?, 1,"
              + " 0)",
          UUID.randomUUID(),
          UUID.randomUUID(),
          school,
          school,
          TUESDAY.plusDays(20 + i));
    }
  }

  private long statements() {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    QuarkusTransaction.requiringNew().run(() -> reminders.remind(TUESDAY));
    return counted.getPrepareStatementCount();
  }

  @Test
  void calendars_are_read_once_however_many_schools_have_something_to_do() {
    tasksOf(2);
    long ofFew = statements();

    tasksOf(20);

    assertThat(statements()).isEqualTo(ofFew).isLessThan(6);
  }
}
