package org.lantern.accreditation;

import java.util.UUID;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.Sql;

/** A school with a head, staff, a dated review with somebody on its team, and a practice. */
public final class Scene {
  public final UUID school = UUID.randomUUID();
  public final UUID review = UUID.randomUUID();
  public final UUID practice = UUID.randomUUID();
  public final UUID decision = UUID.randomUUID();
  private final Sql sql;
  private final People people;
  private final String place = UUID.randomUUID() + ".test";

  public Scene(Sql sql, LinkKey linkKey) {
    this.sql = sql;
    this.people = new People(sql, linkKey);
    people.with(address("administrator"), "NETWORK_ADMIN", null);
    people.with(address("head"), "HEAD", school);
    UUID member = people.with(address("administrator-on-the-team"), "NETWORK_ADMIN", null);
    sql.run("insert into school_copy (id, name) values (?, 'A school')", school);
    sql.run("insert into review_copy values (?, ?, 'DATED')", review, school);
    sql.run("insert into team_copy values (?, ?)", review, member);
  }

  private String address(String part) {
    return part + "@" + place;
  }

  public As as(String part) {
    return As.person(address(part));
  }

  public Scene practiceIn(String state) {
    sql.run(
        "insert into practice values (?, ?, 'Reading aloud', 'Every day.', ?, ?, 0)",
        practice,
        school,
        state,
        state.equals("DRAFT") ? null : review);
    return this;
  }

  public Scene openDecision() {
    practiceIn("RECOMMENDED");
    sql.run(
        "insert into decision values (?, ?, ?, ?, 'OPEN', null, 0)",
        decision,
        practice,
        review,
        school);
    return this;
  }

  public String path(String plural, UUID id) {
    return "/api/v1/" + plural + "/" + id;
  }

  /** The types of an aggregate's events, in order. */
  public String eventsOf(UUID aggregate) {
    return (String)
        sql.value(
            "select coalesce(string_agg(type, ' ' order by sequence), '') from outbox"
                + " where aggregate_id = ?",
            aggregate);
  }

  public String stateOf(String table, UUID id) {
    return (String) sql.value("select state from " + table + " where id = ?", id);
  }
}
