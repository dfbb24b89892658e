package org.lantern.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TokenSource;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * How long a change takes to be visible in another service: roles granted and withdrawn at a steady
 * rate through the gateway, seen where review-service has committed its copy; beside a bare round
 * trip through the same broker; and how fast a backlog in an outbox reaches both readers.
 */
final class EventsBench {
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  private static final int PEOPLE = 200;
  private static final int PER_SECOND = 100;
  private static final int WARM_UP = 15 * PER_SECOND;
  private static final int MEASURED = 30 * PER_SECOND;
  private static final int BACKLOG_PEOPLE = 5_000;
  private static final int BACKLOG_EACH = 4;

  /** Fills school-service's outbox with further changes of people nobody else knows. */
  private static final String BACKLOG =
      """
      insert into outbox (event_id, aggregate_id, sequence, type, envelope, created_at)
      select event_id, person, number, type,
        (envelope::jsonb || jsonb_build_object(
          'id', event_id, 'subject', person, 'sequence', number,
          'data', (envelope::jsonb -> 'data') || jsonb_build_object('personId', person)))::text,
        now()
      from (
        select gen_random_uuid() event_id, md5('bench ' || p)::uuid person, n number
        from generate_series(1, %d) n, generate_series(1, %d) p order by n, p) wanted,
        (select type, envelope from outbox where type = 'person.roles-changed.v1' limit 1) pattern
      """
          .formatted(BACKLOG_EACH, BACKLOG_PEOPLE);

  void run() throws Exception {
    try (Platform platform = Bench.platform(true)) {
      platform.start();
      platform.postgres().durability().forEach(Bench::print);
      Bench.print("log.flush.interval.messages", platform.kafka().flushEvery());
      Latencies bare = new BareRoundTrip(platform.kafka().address()).run(PER_SECOND);
      visibleElsewhere(platform).print("events.", "ms (aims 10 / 50)");
      bare.print("events.kafka_", "ms (peer: bare round trip through the same broker)");
      Bench.print("events.drain_per_s", drain(platform), "events/s (aim 3000)");
    }
  }

  private static Latencies visibleElsewhere(Platform platform) throws Exception {
    TokenSource tokens = new TokenSource(platform.keycloak().issuer(), platform.secrets());
    Api api = new Api(platform.address(), tokens);
    api.change("POST", ADMINISTRATOR, "/api/v1/sign-ins", null, null).expect(200);
    List<Somebody> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(new Somebody(invite(api, i)));
    }
    try (VisibleChanges visible = new VisibleChanges(platform)) {
      visible.awaitQuiet();
      steadily(api, people, visible, PER_SECOND / 4, WARM_UP / 2);
      steadily(api, people, visible, PER_SECOND, WARM_UP);
      visible.forget();
      steadily(api, people, visible, PER_SECOND, MEASURED);
      visible
          .answers()
          .print("events.answered_", "ms (from the start of the request to its answer)");
      return visible.latencies(MEASURED);
    }
  }

  private static UUID invite(Api api, int number) {
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", "Number " + number + " Fictional");
    invitation.put("address", "bench-" + number + "@lantern.example");
    invitation.put("roles", List.of());
    return UUID.fromString(
        api.create(ADMINISTRATOR, "/api/v1/invitations", invitation).expect(201).text("personId"));
  }

  /** A person of the bench, and the role they hold at the moment. */
  private static final class Somebody {
    private final UUID id;
    private String role;

    Somebody(UUID id) {
      this.id = id;
    }
  }

  /** Every person in turn gets a role and loses it the next time. */
  private static void steadily(
      Api api, List<Somebody> people, VisibleChanges visible, int perSecond, int count)
      throws Exception {
    List<Future<?>> calls = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Bench.steadily(
          perSecond,
          count,
          number -> {
            Somebody person = people.get(number % PEOPLE);
            calls.add(threads.submit(() -> change(api, person, visible)));
          });
      for (Future<?> call : calls) {
        call.get();
      }
    }
    visible.awaitQuiet();
  }

  /** The person's next change waits for the one before; its time runs from now on. */
  private static void change(Api api, Somebody person, VisibleChanges visible) {
    long start = System.nanoTime();
    synchronized (person) {
      visible.begun(person.id, start);
      if (person.role == null) {
        Map<String, String> wanted =
            Map.of("personId", person.id.toString(), "role", "REVIEWER", "scopeKind", "NETWORK");
        person.role = api.create(ADMINISTRATOR, "/api/v1/roles", wanted).expect(201).text("id");
      } else {
        String path = "/api/v1/roles/" + person.role + "/withdraw";
        api.change("POST", ADMINISTRATOR, path, "\"0\"", null).expect(200);
        person.role = null;
      }
      visible.answered(System.nanoTime() - start);
    }
  }

  /** Events a second, from the commit of the backlog until both readers have all of it. */
  private static double drain(Platform platform) throws SQLException {
    try (Connection school = platform.postgres().connect("school", "postgres");
        Statement statement = school.createStatement()) {
      int events = statement.executeUpdate(BACKLOG);
      long start = System.nanoTime();
      awaitAll(platform, "review");
      awaitAll(platform, "accreditation");
      return events / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static void awaitAll(Platform platform, String reader) throws SQLException {
    String query =
        "select count(*) from projection_position where aggregate_id in"
            + " (select md5('bench ' || p)::uuid from generate_series(1, %d) p) and sequence = %d"
                .formatted(BACKLOG_PEOPLE, BACKLOG_EACH);
    try (Connection connection = platform.postgres().connect(reader, "postgres");
        Statement statement = connection.createStatement()) {
      while (count(statement, query) < BACKLOG_PEOPLE) {
        Patience.pass(Duration.ofMillis(100));
      }
    }
  }

  private static int count(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
