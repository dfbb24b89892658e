package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lantern.endtoend.check.Databases;

/**
 * What somebody does to the tables by hand, and what the checker must say of it: one at least for
 * every family of its checks. Each changes rows that no other one takes out of what is checked: the
 * seat that loses its days is a peer's, the seat withdrawn a lead's.
 *
 * @param sentence how what it says begins
 */
record Damage(String database, String sentence, String... statements) {
  static final List<Damage> ALL =
      List.of(
          new Damage(
              "review",
              "acknowledged and not there in qualification",
              "delete from qualification where id = (select id from qualification limit 1)"),
          new Damage(
              "review",
              "happened 2 times",
              """
              insert into history (thing, thing_id, at, person_id, from_state, action, to_state)
              select thing, thing_id, at, person_id, from_state, action, to_state from history
              where action = 'MARK_READY' limit 1
              """),
          new Damage(
              "review",
              "changes without their event",
              "delete from history where id = (select max(id) from history where thing = 'seat')"),
          new Damage(
              "accreditation",
              "reacted to",
              "delete from inbox where ctid = (select max(ctid) from inbox"
                  + " where consumer like '%review')"),
          new Damage(
              "school",
              "waited for without a task",
              "update task set closed_at = now() where kind = 'recommendations-to-answer'"),
          new Damage(
              "school",
              "tasks open for nothing",
              "update task set closed_at = null where kind = 'seat-invitation'"),
          new Damage(
              "review",
              "reviews on other days",
              """
              update review_day set day = day + 40 where review_id = (
                select id from review where state = 'DATED' limit 1)
              """),
          new Damage(
              "review",
              "people who sit twice",
              """
              update seat set person_id = (select max(person_id::text)::uuid from seat
                where part = 'PEER' and state = 'ACCEPTED')
              where part = 'PEER' and state = 'ACCEPTED'
              """),
          new Damage(
              "review",
              "seats that hold other days",
              """
              delete from seat_day where seat_id = (
                select d.seat_id from seat_day d join seat s on s.id = d.seat_id
                where s.part = 'PEER' and s.state = 'ACCEPTED' limit 1)
              """),
          new Damage(
              "review",
              "confirmed teams without",
              """
              update seat set state = 'WITHDRAWN' where id = (
                select s.id from seat s join review r on r.id = s.review_id
                where r.state = 'FINDINGS_AGREED' and s.part = 'LEAD' and s.state = 'ACCEPTED'
                limit 1)
              """),
          new Damage(
              "review",
              "findings agreed that two did not sign",
              """
              update signature set digest = 'another' where relation = 'LEAD' and review_id = (
                select review_id from signature limit 1)
              """),
          new Damage(
              "review",
              "frozen reports whose digest",
              "alter table report disable trigger all",
              "update report set content = content || ' ' where content is not null"),
          new Damage(
              "review",
              "reviews with two reports at once",
              "update report set edition = edition + 7"),
          new Damage(
              "review",
              "moves due for none",
              "insert into due_move (thing, thing_id, action, due_at) values ('report',"
                  + " gen_random_uuid(), 'CONFIRM_FACTS', now() + interval '1 day')"),
          new Damage(
              "review",
              "deadlines that nobody",
              "delete from due_move where thing = 'deadline'",
              "insert into deadline (id, step, subject_id, season_id, begun_on, due_on)"
                  + " select gen_random_uuid(), 'CHECK_REPORT', id, season_id, current_date,"
                  + " current_date + 9 from review limit 1"),
          new Damage(
              "review",
              "visits whose days owed",
              "drop index uq_credit_owed",
              """
              insert into credit_entry (id, school_id, season_id, kind, days, review_id, booked_at)
              select gen_random_uuid(), school_id, season_id, kind, days, review_id, booked_at
              from credit_entry where kind = 'OWED' and reverses_id is null limit 1
              """),
          new Damage(
              "review",
              "reports shared by somebody",
              "update sharing_decision set decided_by = gen_random_uuid()"),
          new Damage(
              "review",
              "recommendations that are not",
              "delete from recommendation where id = (select max(id::text)::uuid"
                  + " from recommendation)"),
          new Damage(
              "review",
              "tells other roles",
              "delete from actor_role where ctid = (select max(ctid) from actor_role)"));

  /** Does all of it; one that finds no row to change would prove nothing and fails here. */
  static void doAll(Databases databases) {
    for (Damage damage : ALL) {
      assertThat(databases.change(damage.database(), damage.statements()))
          .as("rows changed for: " + damage.sentence())
          .isPositive();
    }
  }
}
