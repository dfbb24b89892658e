package org.lantern.kit.testing;

import java.util.UUID;
import org.lantern.kit.actor.LinkKey;

/**
 * What a scene of any service offers: people of its own whose address tells their part, and the
 * traces that changes leave.
 */
public abstract class Scenery {
  protected final Sql sql;
  protected final People people;
  private final String place = UUID.randomUUID() + ".test";

  protected Scenery(Sql sql, LinkKey linkKey) {
    this.sql = sql;
    this.people = new People(sql, linkKey);
  }

  protected String address(String part) {
    return part + "@" + place;
  }

  /** The API as the person of that part calls it. */
  public As as(String part) {
    return As.person(address(part));
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

  /** The actions in a thing's history, in order. */
  public String historyOf(UUID thing) {
    return (String)
        sql.value(
            "select coalesce(string_agg(action, ' ' order by id), '') from history"
                + " where thing_id = ?",
            thing);
  }

  public String stateOf(String table, UUID id) {
    return (String) sql.value("select state from " + table + " where id = ?", id);
  }
}
