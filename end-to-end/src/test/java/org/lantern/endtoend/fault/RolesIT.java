package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.TestPlatform;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.StrictCalls;
import org.lantern.endtoend.walk.Stage;
import org.lantern.platform.Platform;

/** What a person may do follows what school-service says, also when the broker is away. */
class RolesIT {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration MOMENTS = Duration.ofSeconds(5);
  private static final Duration BEFORE_REFUSING = Duration.ofSeconds(75);
  private static final Duration RECOVERY = Duration.ofSeconds(60);

  @Test
  void a_withdrawn_role_stops_working_everywhere_even_after_the_broker_was_away() {
    try (Platform platform = TestPlatform.start()) {
      Api api = TestPlatform.api(platform);
      Databases databases = new Databases(platform);
      Stage stage = new Stage(new StrictCalls(api, TestPlatform::tell), 0, 0);
      stage.set(platform, api, TestPlatform.folder());
      Probe probe = new Probe(api, stage);
      probe.await(MOMENTS, "the second administrator may decide", 201);

      // the broker freezes: reading goes on, deciding stops before the copy is a minute old
      long frozen = System.nanoTime();
      platform.kafka().process().freeze();
      assertThat(api.get(stage.second, "/api/v1/programmes").status()).isEqualTo(200);
      probe.await(BEFORE_REFUSING, "privileged actions refuse", 503);
      System.out.printf(
          "refused %.1f s after the broker froze%n", (System.nanoTime() - frozen) / 1e9);
      assertThat(api.get(stage.second, "/api/v1/programmes").status()).isEqualTo(200);

      // withdrawn while the broker is away: never works again once it is back
      withdraw(api, stage, databases);
      platform.kafka().process().thaw();
      probe.awaitNeverAllowed(RECOVERY, "the withdrawn role is refused");

      // with the broker there, moments are enough
      grant(api, stage);
      probe.await(RECOVERY, "the role works again", 201);
      long withdrawn = System.nanoTime();
      withdraw(api, stage, databases);
      probe.await(MOMENTS, "the withdrawn role is refused", 403);
      System.out.printf(
          "refused %.0f ms after the role was withdrawn%n", (System.nanoTime() - withdrawn) / 1e6);
    }
  }

  private static void grant(Api api, Stage stage) {
    api.create(
            stage.administrator,
            "/api/v1/roles",
            Map.of(
                "personId",
                stage.people.id(stage.second),
                "role",
                "NETWORK_ADMIN",
                "scopeKind",
                "NETWORK"))
        .expect(201);
  }

  private static void withdraw(Api api, Stage stage, Databases databases) {
    String role =
        databases
            .rows(
                "school",
                "select id from role_grant where person_id = ? and role = 'NETWORK_ADMIN'"
                    + " and state = 'HELD'",
                stage.people.id(stage.second))
            .getFirst();
    api.act(stage.administrator, "/api/v1/roles/" + role, "withdraw", null).expect(200);
  }

  /** Qualifies somebody in review-service, a privileged action that leaves nothing behind twice. */
  private record Probe(Api api, Stage stage) {
    void await(Duration longest, String what, int status) {
      Patience.until(longest, PAUSE, what, this::qualify, reply -> reply.status() == status);
    }

    void awaitNeverAllowed(Duration longest, String what) {
      Patience.until(
          longest,
          PAUSE,
          what,
          () -> {
            Reply reply = qualify();
            assertThat(reply.status()).as("a withdrawn role worked").isNotEqualTo(201);
            return reply;
          },
          reply -> reply.status() == 403);
    }

    private Reply qualify() {
      return api.create(
          stage.second,
          "/api/v1/qualifications",
          Map.of(
              "personId",
              UUID.randomUUID(),
              "programmeId",
              stage.programmes.getFirst(),
              "part",
              "PEER",
              "until",
              Days.today()));
    }
  }
}
