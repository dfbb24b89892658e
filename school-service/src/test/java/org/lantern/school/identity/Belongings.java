package org.lantern.school.identity;

import java.util.UUID;
import org.lantern.kit.testing.Sql;

/** Something of a person in every table that has people, each with a word by which it is found. */
final class Belongings {
  private final Sql sql;

  Belongings(Sql sql) {
    this.sql = sql;
  }

  /** Gives a person who stands in the scene already one of everything that holds words. */
  void give(UUID person, UUID school, String word) {
    sql.run("update person set name = ? where id = ?", "Name " + word, person);
    UUID tie = UUID.randomUUID();
    sql.run(
        "insert into tie values (?, ?, 'OTHER', ?, null, date '2020-01-01', null, 'DECLARED', ?,"
            + " 0)",
        tie,
        person,
        school,
        "note " + word);
    sql.run(
        "insert into invitation values (?, ?, 'ACCEPTED', now(), 0)", UUID.randomUUID(), person);
    history("tie", tie, UUID.randomUUID(), "said of them: " + word);
    history("hub", UUID.randomUUID(), person, "said by them: " + word);
    calls(person, word);
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope,"
            + " state, reason, attempts, at) values ('c', ?, ?, 1, 't', ?, 'dropped', ?, 5, now())",
        UUID.randomUUID(),
        person,
        "envelope " + word,
        "reason " + word);
    mails(person, word);
    contact(person, school, word);
  }

  private void history(String thing, UUID id, UUID by, String reason) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason)"
            + " values (?, ?, now(), ?, 'DONE', 'DONE', ?)",
        thing,
        id,
        by,
        reason);
  }

  /** One of their own, and one by somebody else that was answered with them. */
  private void calls(UUID person, String word) {
    sql.run(
        "insert into idempotent_call values (?, ?, ?, ?, ?, now())",
        person,
        "op " + word,
        "key " + word,
        "hash " + word,
        "answer " + word);
    sql.run(
        "insert into idempotent_call values (?, 'invite', 'a key', '', ?, now())",
        UUID.randomUUID(),
        "{\"personId\":\"%s\",\"note\":\"%s\"}".formatted(person, word));
  }

  private void mails(UUID person, String word) {
    for (String state : new String[] {"WAITING", "SENT"}) {
      sql.run(
          "insert into mail (id, person_id, kind, subject, text, state, attempts, made_at,"
              + " not_before, ended_at, last_error_code, bounced_by, version)"
              + " values (?, ?, 'other', ?, ?, ?, 1, now(), now() + interval '1 year',"
              + " case when ? = 'SENT' then now() end, ?, ?, 0)",
          UUID.randomUUID(),
          person,
          "subject " + word,
          "text " + word,
          state,
          state,
          "code " + word,
          person);
    }
    sql.run(
        "insert into mail_preferences values (?, cast(? as jsonb), 0)",
        person,
        "{\"other\":\"%s\"}".formatted(word));
  }

  private void contact(UUID person, UUID school, String word) {
    sql.run(
        "insert into safeguarding_contact (id, school_id, part, name, telephone, address,"
            + " confirmed_on, confirmed_by, version)"
            + " values (?, ?, 'DEPUTY', ?, ?, (select address from person where id = ?),"
            + " current_date, ?, 0)",
        UUID.randomUUID(),
        school,
        "contact " + word,
        "telephone " + word,
        person,
        person);
  }

  /** Rows that say by whom something was, or for whom, and nothing else of them. */
  void sign(UUID person, UUID membership) {
    sql.run(
        "insert into agreement values (?, ?, 'REPORT', 'REPORT', ?, current_date, now())",
        UUID.randomUUID(),
        membership,
        person);
    sql.run(
        "insert into register_import (id, imported_by, finished_at, rows, added, changed,"
            + " unchanged) values (?, ?, now(), 0, 0, 0, 0)",
        UUID.randomUUID(),
        person);
    UUID task = UUID.randomUUID();
    sql.run(
        "insert into task (id, service, kind, subject_id, link, opened_at, sequence, version,"
            + " except_persons) values (?, 'review', 'k', ?, '/', now(), 0, 0, array[?])",
        task,
        UUID.randomUUID(),
        person);
    sql.run("insert into task_person values (?, ?, 'review')", person, task);
    sql.run(
        "insert into notice (task_id, opened_at, person_id, occasion, made_at) values (?, now(), ?,"
            + " 'OPENED', now())",
        task,
        person);
  }
}
