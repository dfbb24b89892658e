package org.lantern.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.event.EventEnvelope;
import org.lantern.kit.testing.Sql;

/** A subscription for the kit's tests: one copy, one reaction, and names that poison it. */
@Singleton
class ThingEvents extends Subscription {
  static final String CHANGED = "thing.changed.v1";
  static final String HAPPENED = "thing.happened.v1";

  private static final ObjectMapper JSON = new ObjectMapper();

  final Set<String> poison = new HashSet<>();
  private final Sql sql;

  ThingEvents(DataSource dataSource) {
    super("thing");
    this.sql = new Sql(dataSource);
    project(CHANGED, Thing.class, this::copy);
    projectAndReact(HAPPENED, Thing.class, this::copy, this::react);
  }

  record Thing(String name) {}

  /** A new event of a thing. */
  static EventEnvelope event(UUID thing, long sequence, String type, String name) {
    return new EventEnvelope(
        "1.0",
        UUID.randomUUID(),
        type,
        "/lantern/thing",
        thing,
        Instant.EPOCH,
        "application/json",
        sequence,
        "correlation-1",
        null,
        JSON.valueToTree(new Thing(name)));
  }

  /** As if nothing had ever arrived, and nothing is poison. */
  void beginAnew() {
    sql.run("truncate inbox, projection_position, replay, dead_letter, thing_copy, effect");
    poison.clear();
  }

  private void copy(Received<Thing> event) {
    refusePoison(event);
    sql.run(
        "insert into thing_copy (id, name) values (?, ?)"
            + " on conflict (id) do update set name = excluded.name",
        event.aggregateId(),
        event.data().name());
  }

  private void react(Received<Thing> event) {
    refusePoison(event);
    sql.run(
        "insert into effect (thing_id, name) values (?, ?)",
        event.aggregateId(),
        event.data().name());
  }

  private void refusePoison(Received<Thing> event) {
    if (poison.contains(event.data().name())) {
      throw new IllegalArgumentException("poison");
    }
  }

  @Override
  public List<String> copyTables() {
    return List.of("thing_copy");
  }
}
