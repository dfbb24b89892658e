package org.lantern.school;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/** A network with an administrator; schools and people come in as a test needs them. */
public final class Scene extends Scenery {
  public final UUID administrator;

  public Scene(Sql sql, LinkKey linkKey) {
    super(sql, linkKey);
    administrator = person("administrator");
    grant(administrator, "NETWORK_ADMIN", null);
  }

  /** Somebody who has signed in, known by an address that tells their part. */
  public UUID person(String part) {
    UUID person = people.linked(address(part));
    sql.run(
        "insert into person (id, name, address, version) values (?, ?, ?, 0)",
        person,
        "Fictional " + part,
        address(part));
    sql.run(
        "insert into sign_in_link (link_key, person_id, linked_at)"
            + " select link_key, person_id, now() from actor_link where person_id = ?",
        person);
    sql.run(
        "insert into person_address (address, person_id, added_at, signed_in_at)"
            + " values (?, ?, now(), now())",
        address(part),
        person);
    return person;
  }

  /** A role since long ago, in a school or in the network. */
  public UUID grant(UUID person, String role, UUID school) {
    UUID grant = UUID.randomUUID();
    sql.run(
        "insert into role_grant (id, person_id, role, scope_kind, scope_id, state, valid_from,"
            + " version) values (?, ?, ?, ?, ?, 'HELD', date '2020-01-01', 0)",
        grant,
        person,
        role,
        school == null ? "NETWORK" : "SCHOOL",
        school);
    people.give(person, role, school);
    return grant;
  }

  /** Somebody who holds a role at a school. */
  public UUID person(String part, String role, UUID school) {
    UUID person = person(part);
    grant(person, role, school);
    return person;
  }

  public void employed(UUID person, UUID school) {
    sql.run(
        "insert into employment (id, person_id, school_id, valid_from)"
            + " values (?, ?, ?, date '2020-01-01')",
        UUID.randomUUID(),
        person,
        school);
  }

  /** An open school of the register that the other services know. */
  public UUID school(String name) {
    return school(name, true);
  }

  public UUID school(String name, boolean known) {
    UUID school = UUID.randomUUID();
    sql.run(
        "insert into school (id, urn, name, status, trust_code, first_published_at)"
            + " values (?, ?, ?, 'Open', 'T9', case when ? then now() end)",
        school,
        urnOf(school),
        name,
        known);
    return school;
  }

  /** A number nobody else has. */
  public static String urnOf(UUID school) {
    return Long.toString(
        Math.floorMod(school.getMostSignificantBits(), 800_000_000L) + 100_000_000);
  }

  /** A membership in force around today, agreed. */
  public UUID membership(UUID school) {
    UUID membership = UUID.randomUUID();
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, state, hub_reads,"
            + " network_reads, version)"
            + " values (?, ?, date '2020-01-01', date '2100-01-01', 'AGREED', 'REPORT', 'SUMMARY', 0)",
        membership,
        school);
    return membership;
  }

  public String inYears(int years) {
    return LocalDate.of(2026, 9, 1).plusYears(years).toString();
  }

  @Override
  public String address(String part) {
    return super.address(part);
  }
}
