package org.lantern.review.permission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.Sql;

/** The people of the second table: those who have a part beside head and team. */
final class OthersAround {
  private OthersAround() {}

  /** Of the school, of its hub, and of a team that they left or from which they are walled off. */
  static void around(MatrixScene at, Sql sql, People people) {
    for (String role : List.of("SCHOOL_DELEGATE", "COORDINATOR", "PRACTICE_LEAD", "GOVERNOR")) {
      people.with(role + "@matrix.test", role, at.school);
    }
    UUID manager = people.linked("hub-manager@matrix.test");
    UUID hub = UUID.randomUUID();
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HUB_MANAGER', 'HUB', ?, date '2020-01-01')",
        manager,
        hub);
    sql.run(
        "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
            + " values (?, ?, ?, date '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        at.school,
        hub);
    UUID paired = people.linked("paired-leader@matrix.test");
    sql.run("update activity set host_leader_id = ? where review_id = ?", paired, at.review);
    UUID writer = people.linked("section-writer@matrix.test");
    people.employed(writer, at.school);
    sql.run("update self_evaluation set state = 'DRAFT' where review_id = ?", at.review);
    sql.run(
        "update self_evaluation_section set given_to = ? where review_id = ?", writer, at.review);
    UUID left = people.with("former-peer@matrix.test", "REVIEWER", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined)"
            + " values (?, ?, ?, 'PEER', 'WITHDRAWN', 0, true, true)",
        UUID.randomUUID(),
        at.review,
        left);
    shadowed(at, sql, people);
    UUID walled = people.with("administrator-on-team@matrix.test", "NETWORK_ADMIN", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined) values"
            + " (?, ?, ?, 'PEER', 'ACCEPTED', 0, true, true)",
        UUID.randomUUID(),
        at.review,
        walled);
    merged(at, sql, people);
  }

  /** By somebody who has agreed to the protocol, and by an administrator who has not. */
  private static void shadowed(MatrixScene at, Sql sql, People people) {
    UUID seat = shadow(at, sql, people.with("shadow@matrix.test", "REVIEWER", null));
    sql.run(
        "insert into declaration (seat_id, protocol_version, declared_at, bars, version)"
            + " values (?, (select max(version) from protocol), now(), false, 0)",
        seat);
    shadow(at, sql, people.with("shadowing-administrator@matrix.test", "NETWORK_ADMIN", null));
  }

  private static UUID shadow(MatrixScene at, Sql sql, UUID person) {
    UUID seat = UUID.randomUUID();
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined)"
            + " values (?, ?, ?, 'SHADOW', 'ACCEPTED', 0, true, true)",
        seat,
        at.review,
        person);
    return seat;
  }

  /** The school has merged into another, which has a head of its own. */
  private static void merged(MatrixScene at, Sql sql, People people) {
    UUID ending = UUID.randomUUID();
    UUID successor = UUID.randomUUID();
    people.with("successor-head@matrix.test", "HEAD", successor);
    sql.run(
        "insert into school_ending_copy values"
            + " (?, ?, 'MERGED_INTO_MEMBER', date '2026-01-01', 'SETTLED')",
        ending,
        at.school);
    sql.run("insert into school_ending_copy_successor values (?, ?)", ending, successor);
  }

  static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("delegate", MatrixColumns.token("SCHOOL_DELEGATE"));
    columns.put("coordinator", MatrixColumns.token("COORDINATOR"));
    columns.put("practice lead", MatrixColumns.token("PRACTICE_LEAD"));
    columns.put("governor", MatrixColumns.token("GOVERNOR"));
    columns.put("hub manager", MatrixColumns.token("hub-manager"));
    columns.put("paired leader", MatrixColumns.token("paired-leader"));
    columns.put("section writer", MatrixColumns.token("section-writer"));
    columns.put("former peer", MatrixColumns.token("former-peer"));
    columns.put("shadow", MatrixColumns.token("shadow"));
    columns.put("administrator on the team", MatrixColumns.token("administrator-on-team"));
    columns.put("shadowing administrator", MatrixColumns.token("shadowing-administrator"));
    columns.put("assigned assurer", MatrixColumns.token("assigned-assurer"));
    columns.put("successor head", MatrixColumns.token("successor-head"));
    return columns;
  }
}
