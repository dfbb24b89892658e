package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.check.Databases;
import org.lantern.platform.ServiceProcess;

/** What befalls the instance of review-service that leads the relay, while another is beside it. */
final class RelayLeader {
  private static final Duration FROZEN = Duration.ofSeconds(20);
  private static final Duration UNNOTICED = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** As the server itself ends a session whose machine has gone silent. */
  private static final String END_SESSION =
      """
      select pg_terminate_backend(activity.pid)
        from pg_stat_activity activity join pg_locks lock on lock.pid = activity.pid
       where activity.datname = 'review' and activity.application_name = 'outbox-relay'
         and lock.locktype = 'advisory' and lock.granted
      """;

  private final Scene scene;
  private final ServiceProcess leader;

  /** Waits until one of the two leads. */
  RelayLeader(Scene scene) {
    this.scene = scene;
    this.leader =
        Patience.until(
                LONGEST,
                PAUSE,
                "waited for a relay to lead",
                () -> instances(scene).filter(RelayLeader::leads).findFirst(),
                Optional::isPresent)
            .orElseThrow();
  }

  private static Stream<ServiceProcess> instances(Scene scene) {
    return Stream.of(scene.platform().review(), scene.secondReview());
  }

  private static boolean leads(ServiceProcess instance) {
    return instance.metrics().contains("lantern_relay_leader 1.0");
  }

  void freeze() {
    SimpleFault.freeze(leader.process(), FROZEN);
  }

  void replace() {
    long end = System.nanoTime() + FROZEN.toNanos();
    leader.process().freeze();
    try {
      Patience.pass(UNNOTICED);
      endSession();
      awaitTheOther();
      Patience.pass(Duration.ofNanos(end - System.nanoTime()));
    } finally {
      leader.process().thaw();
    }
  }

  private void endSession() {
    try {
      new Databases(scene.platform()).rows("review", END_SESSION);
    } catch (Databases.Away e) {
      // A server that is away, because two faults strike at once, has ended all sessions.
    }
  }

  private void awaitTheOther() {
    ServiceProcess other =
        instances(scene).filter(instance -> instance != leader).findFirst().orElseThrow();
    Patience.until(
        LONGEST, PAUSE, "waited for the other to lead", () -> leads(other), leads -> leads);
  }
}
