package org.lantern.school.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.school.TaskSceneTest;

/** What was kept long enough goes, what was not stays, and a log tells. */
@QuarkusTest
class RetentionServiceTest extends TaskSceneTest {
  @Inject Retention retention;

  private UUID person;
  private UUID school;

  @BeforeEach
  void somebody() {
    sql.run("truncate retention_log, history, dead_letter");
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
  void who_was_shown_whom_to_call_goes_after_two_years() {
    for (String age : new String[] {"3 years", "1 year"}) {
      sql.run(
          "insert into safeguarding_showing values (gen_random_uuid(), ?, ?,"
              + " current_date - cast(? as interval), now() - cast(? as interval))",
          school,
          person,
          age,
          age);
    }

    retention.deleteOld();

    assertThat(sql.rows("select 1 from safeguarding_showing where person_id = ?", person))
        .hasSize(1);
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

  private UUID invited(String state, String moved) {
    UUID id = UUID.randomUUID();
    UUID asked = UUID.randomUUID();
    sql.run(
        "insert into person (id, name, address, version) values (?, 'N', ?, 0)",
        asked,
        asked + "@x.test");
    sql.run(
        "insert into invitation (id, person_id, state, invited_at, version)"
            + " values (?, ?, ?, now(), 0)",
        id,
        asked,
        state);
    moved("invitation", id, moved);
    return id;
  }

  private void moved(String thing, UUID id, String at) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state)"
            + " values (?, ?, cast(? as timestamptz), ?, 'INVITE', 'OPEN')",
        thing,
        id,
        at,
        person);
  }

  private void dropped(String type, String at) {
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope, state,"
            + " reason, attempts, at) values ('c', ?, ?, 1, ?, '{}', 'dropped', 'r', 5,"
            + " cast(? as timestamptz))",
        UUID.randomUUID(),
        UUID.randomUUID(),
        type,
        at);
  }

  @Test
  void history_and_dropped_dead_letters_go_after_two_years_and_the_log_tells() {
    time.stand("2026-07-15T10:00:00Z");
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    moved("person", old, "2024-07-14T22:59:59Z");
    moved("person", young, "2024-07-14T23:00:00Z");
    dropped("old", "2024-07-14T22:59:59Z");
    dropped("young", "2024-07-14T23:00:00Z");

    retention.deleteOld();

    assertThat(sql.rows("select thing_id from history where thing = 'person'"))
        .extracting(row -> row.get("thing_id"))
        .containsExactly(young);
    assertThat(sql.value("select string_agg(type, ' ') from dead_letter")).isEqualTo("young");
    assertThat(
            sql.value(
                "select string_agg(what || ' before ' || before_day || ': ' || deleted, ', '"
                    + " order by what) from retention_log where deleted > 0"))
        .isEqualTo("dropped dead letters before 2024-07-15: 1, history before 2024-07-15: 1");
  }

  @Test
  void who_invited_somebody_is_known_until_they_have_come() {
    time.stand("2026-07-15T10:00:00Z");
    UUID open = invited("OPEN", "2020-01-01T00:00:00Z");
    UUID accepted = invited("ACCEPTED", "2020-01-01T00:00:00Z");

    retention.deleteOld();

    assertThat(sql.rows("select thing_id from history where thing_id in (?, ?)", open, accepted))
        .extracting(row -> row.get("thing_id"))
        .containsExactly(open);
  }
}
