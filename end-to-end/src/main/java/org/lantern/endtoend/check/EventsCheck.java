package org.lantern.endtoend.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every change has its event and every event its change, in one order; what stands on a topic is
 * what the outbox says, in order and whole; and no event was given up.
 */
final class EventsCheck {
  private static final String UNEVEN =
      """
      select coalesce(h.thing_id, o.aggregate_id), h.place, o.place
      from (
        select thing_id, correlation_id, row_number() over (partition by thing_id order by id) place
        from history) h
      full join (
        select aggregate_id, envelope::jsonb ->> 'correlationid' correlation_id,
          row_number() over (partition by aggregate_id order by sequence) place
        from outbox where type not like '%.task-%') o
      on o.aggregate_id = h.thing_id and o.place = h.place and o.correlation_id = h.correlation_id
      where h.place is null or o.place is null
      """;
  private static final String MEMBERSHIPS =
      """
      select m.id from membership m where (
        select count(*) from outbox o where o.aggregate_id = m.id) <> 1
      """;

  private final Databases databases;
  private final Topics topics;

  EventsCheck(Databases databases, Topics topics) {
    this.databases = databases;
    this.topics = topics;
  }

  void check(Found found) {
    for (String database : List.of("review", "accreditation")) {
      found.none(
          database + ": changes without their event or events without their change",
          databases.rows(database, UNEVEN));
    }
    found.none("memberships without their one event", databases.rows("school", MEMBERSHIPS));
    Databases.ALL.forEach(service -> topicIsTheOutbox(service, found));
    for (String database : Databases.ALL) {
      found.none(
          database + " could not handle",
          databases.rows(database, "select type, reason from dead_letter"));
    }
  }

  private void topicIsTheOutbox(String service, Found found) {
    Map<UUID, String> outbox = new HashMap<>();
    databases
        .rows(service, "select event_id, envelope from outbox")
        .forEach(row -> outbox.put(UUID.fromString(row.substring(0, 36)), row.substring(37)));
    Map<UUID, Long> last = new HashMap<>();
    Set<UUID> seen = new HashSet<>();
    for (Topics.Sent sent : topics.all(service)) {
      found.require(sent.text().equals(outbox.get(sent.id())), service + " never wrote " + sent);
      if (seen.add(sent.id())) {
        long before = last.getOrDefault(sent.aggregate(), 0L);
        found.require(
            sent.sequence() == before + 1, service + ": after " + before + " came " + sent);
        last.put(sent.aggregate(), sent.sequence());
      }
    }
    Set<UUID> missing = new HashSet<>(outbox.keySet());
    missing.removeAll(seen);
    found.none(service + ": not on the topic", missing);
  }
}
