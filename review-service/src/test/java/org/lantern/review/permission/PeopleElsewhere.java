package org.lantern.review.permission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.Sql;

/**
 * The people of the third table: who is elsewhere what others are here, who leads another review,
 * and assurers who are walled off.
 */
final class PeopleElsewhere {
  /** What somebody is at one school, trust or hub, and another person at another. */
  static final List<String> ROLES =
      List.of(
          "HEAD",
          "SCHOOL_DELEGATE",
          "COORDINATOR",
          "PRACTICE_LEAD",
          "GOVERNOR",
          "TRUST_LEADER",
          "HUB_MANAGER");

  private static final String ELSEWHERE = "elsewhere-";

  private final MatrixScene at;
  private final Sql sql;
  private final People people;
  private final UUID school = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();
  private final UUID hub = UUID.randomUUID();

  private PeopleElsewhere(MatrixScene at, Sql sql, People people) {
    this.at = at;
    this.sql = sql;
    this.people = people;
  }

  static void around(MatrixScene at, Sql sql, People people) {
    PeopleElsewhere elsewhere = new PeopleElsewhere(at, sql, people);
    elsewhere.anotherSchoolOfAnotherTrustAndHub();
    elsewhere.leadOf("lead-elsewhere", elsewhere.school);
    elsewhere.leadOf("later-lead", at.school);
    elsewhere.assurersWhoAreWalledOff();
  }

  private void anotherSchoolOfAnotherTrustAndHub() {
    sql.run("insert into school_copy (id, name, trust_id) values (?, 'Another', ?)", school, trust);
    sql.run(
        "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
            + " values (?, ?, ?, date '2020-01-01', date '2100-01-01')",
        UUID.randomUUID(),
        school,
        hub);
    ROLES.forEach(this::holds);
  }

  private void holds(String role) {
    UUID person = people.linked(ELSEWHERE + role + "@matrix.test");
    String kind =
        switch (role) {
          case "TRUST_LEADER" -> "TRUST";
          case "HUB_MANAGER" -> "HUB";
          default -> "SCHOOL";
        };
    UUID scope = Map.of("TRUST", trust, "HUB", hub, "SCHOOL", school).get(kind);
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, ?, ?, ?, date '2020-01-01')",
        person,
        role,
        kind,
        scope);
  }

  /** Of a review that is to come, with days and a declaration. */
  private void leadOf(String key, UUID reviewed) {
    UUID lead = people.with(key + "@matrix.test", "REVIEWER", null);
    UUID request = UUID.randomUUID();
    UUID review = UUID.randomUUID();
    UUID seat = UUID.randomUUID();
    sql.run(
        "insert into request values (?, ?, ?, 'ACCEPTED', '', ?, 0, ?)",
        request,
        reviewed,
        at.programme,
        UUID.randomUUID(),
        at.season);
    sql.run(
        "insert into review values (?, ?, ?, ?, ?, 'TEAM_CONFIRMED', 0, ?)",
        review,
        request,
        reviewed,
        at.programme,
        at.framework,
        at.season);
    sql.run("insert into review_day values (?, date '2099-01-05')", review);
    sql.run("insert into seat values (?, ?, ?, 'LEAD', 'ACCEPTED', 0)", seat, review, lead);
    sql.run(
        "insert into declaration (seat_id, protocol_version, declared_at, bars, version)"
            + " values (?, (select max(version) from protocol), now(), false, 0)",
        seat);
  }

  private void assurersWhoAreWalledOff() {
    people.employed(people.with("tied-assurer@matrix.test", "QUALITY_ASSURER", null), at.school);
    UUID onTeam = people.with("assurer-on-team@matrix.test", "QUALITY_ASSURER", null);
    sql.run(
        "insert into seat (id, review_id, person_id, part, state, version, asked, joined) values"
            + " (?, ?, ?, 'PEER', 'ACCEPTED', 0, true, true)",
        UUID.randomUUID(),
        at.review,
        onTeam);
  }

  /** "HUB_MANAGER" is the column "hub manager elsewhere". */
  static String column(String role) {
    String words = role.equals("SCHOOL_DELEGATE") ? "delegate" : role.toLowerCase();
    return words.replace('_', ' ') + " elsewhere";
  }

  static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("stranger", MatrixColumns.token("stranger"));
    ROLES.forEach(role -> columns.put(column(role), MatrixColumns.token(ELSEWHERE + role)));
    columns.put("lead elsewhere", MatrixColumns.token("lead-elsewhere"));
    columns.put("later lead", MatrixColumns.token("later-lead"));
    columns.put("tied assurer", MatrixColumns.token("tied-assurer"));
    columns.put("assurer on the team", MatrixColumns.token("assurer-on-team"));
    return columns;
  }
}
