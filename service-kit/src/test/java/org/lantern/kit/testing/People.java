package org.lantern.kit.testing;

import java.util.UUID;
import org.lantern.kit.actor.LinkKey;

/** Linked people with roles, as a service's copy knows them. */
public final class People {
  private final Sql sql;
  private final LinkKey linkKey;

  public People(Sql sql, LinkKey linkKey) {
    this.sql = sql;
    this.linkKey = linkKey;
  }

  /** Somebody whose sign-in is linked; answers their id. */
  public UUID linked(String address) {
    UUID person = UUID.randomUUID();
    String key = linkKey.of(Tokens.ISSUER, "subject of " + address);
    sql.run("insert into actor_link (link_key, person_id) values (?, ?)", key, person);
    return person;
  }

  /** Somebody with a role in the network, or in a school when one is given. */
  public UUID with(String address, String role, UUID school) {
    UUID person = linked(address);
    give(person, role, school);
    return person;
  }

  public void give(UUID person, String role, UUID school) {
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, ?, ?, ?, date '2020-01-01')",
        person,
        role,
        school == null ? "NETWORK" : "SCHOOL",
        school);
  }

  /** That somebody works at a school, in services that keep such a copy. */
  public void employed(UUID person, UUID school) {
    sql.run(
        "insert into employment_copy (person_id, school_id, valid_from)"
            + " values (?, ?, date '2020-01-01')",
        person,
        school);
  }
}
