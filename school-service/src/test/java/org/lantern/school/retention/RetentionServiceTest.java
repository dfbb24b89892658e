package org.lantern.school.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.school.TaskSceneTest;

/** What was kept long enough goes, what was not stays, and a log tells. */
@QuarkusTest
class RetentionServiceTest extends TaskSceneTest {
  @Inject RetentionService retention;

  private UUID person;
  private UUID school;

  @BeforeEach
  void somebody() {
    sql.run("truncate retention_log");
    person = scene.reviewer;
    school = scene.school;
  }

  private UUID tie(String state, LocalDate from, LocalDate until) {
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into tie (id, person_id, kind, school_id, valid_from, valid_until, state, note,"
            + " version) values (?, ?, 'GOVERNOR', ?, ?, ?, ?, 'note', 0)",
        id,
        person,
        school,
        from,
        until,
        state);
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state)"
            + " values ('tie', ?, now(), 'DECLARE', 'DECLARED')",
        id);
    return id;
  }

  private void task(String age) {
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into task (id, service, closed_at, sequence, version)"
            + " values (?, 'review', now() - cast(? as interval), 1, 0)",
        id,
        age);
    sql.run("insert into task_person values (?, ?, 'review')", person, id);
  }

  private void mail(String age) {
    sql.run(
        "insert into mail (id, person_id, kind, state, attempts, made_at, not_before, ended_at,"
            + " version) values (?, ?, 'invitation', 'SENT', 1, now(), now(),"
            + " now() - cast(? as interval), 0)",
        UUID.randomUUID(),
        person,
        age);
  }

  @Test
  void a_tie_goes_three_years_after_its_last_day_and_every_service_hears() {
    LocalDate longAgo = LocalDate.now().minusYears(4);
    UUID old = tie("CONFIRMED", longAgo, longAgo.plusDays(30));
    UUID dismissed = tie("DISMISSED", longAgo, null);
    UUID recent = tie("CONFIRMED", longAgo, LocalDate.now().minusYears(2));
    UUID lasting = tie("DECLARED", longAgo, null);

    retention.deleteOld();

    assertThat(sql.rows("select id from tie where person_id = ?", person))
        .extracting(row -> row.get("id"))
        .containsExactlyInAnyOrder(recent, lasting);
    assertThat(sql.value("select count(*) from history where thing_id in (?, ?)", old, dismissed))
        .isEqualTo(0L);
    assertThat(scene.eventsOf(person)).isEqualTo("person.ties-changed.v1");
  }

  @Test
  void mails_and_closed_tasks_go_after_two_years_and_the_log_tells_how_many() {
    task("3 years");
    task("1 year");
    mail("3 years");
    mail("1 year");

    retention.deleteOld();

    assertThat(sql.value("select count(*) from task")).isEqualTo(1L);
    assertThat(sql.value("select count(*) from task_person")).isEqualTo(1L);
    assertThat(sql.value("select count(*) from mail")).isEqualTo(1L);
    assertThat(
            sql.value(
                "select string_agg(what || ' ' || deleted, ', ' order by what) from retention_log"
                    + " where what in ('mails', 'tasks')"))
        .isEqualTo("mails 1, tasks 1");
  }

  @Test
  void once_more_finds_nothing() {
    task("3 years");
    retention.deleteOld();
    retention.deleteOld();

    assertThat(sql.value("select sum(deleted) from retention_log where what = 'tasks'"))
        .isEqualTo(1L);
  }
}
