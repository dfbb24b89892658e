package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.function.Function;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Child;
import org.lantern.platform.Kafka;
import org.lantern.platform.Platform;
import org.lantern.platform.ServiceProcess;

/** The faults of one part each. */
public enum SimpleFault implements Fault {
  SCHOOL_KILLED(Part.SCHOOL, killed(Platform::school)),
  REVIEW_KILLED(Part.REVIEW, killed(Platform::review)),
  SECOND_REVIEW_KILLED(Part.REVIEW, SimpleFault::secondReviewKilled),
  ACCREDITATION_KILLED(Part.ACCREDITATION, killed(Platform::accreditation)),
  GATEWAY_KILLED(Part.GATEWAY, killed(Platform::gateway)),

  /** Frozen: connections stay, answers do not come. */
  SCHOOL_FROZEN(Part.SCHOOL, frozen(Platform::school)),
  REVIEW_FROZEN(Part.REVIEW, frozen(Platform::review)),
  ACCREDITATION_FROZEN(Part.ACCREDITATION, frozen(Platform::accreditation)),
  GATEWAY_FROZEN(Part.GATEWAY, frozen(Platform::gateway)),

  /** Its session stays, so that nobody else can lead, and it goes on as leader when it thaws. */
  RELAY_LEADER_FROZEN(Part.REVIEW, (scene, away) -> new RelayLeader(scene).freeze()),

  /** Its session ends meanwhile, the other leads, and it thaws among what it was about to send. */
  RELAY_LEADER_REPLACED(Part.REVIEW, (scene, away) -> new RelayLeader(scene).replace()),

  BROKER_KILLED(
      Part.BROKER,
      (scene, away) -> {
        Kafka kafka = scene.platform().kafka();
        kafka.process().kill();
        Patience.pass(away);
        Supervisor.revive(kafka::start);
      }),
  BROKER_FROZEN(
      Part.BROKER,
      (scene, away) -> freeze(scene.platform().kafka().process(), Duration.ofSeconds(20))),

  /** Takes what is sent without reading it, and dies of it. */
  BROKER_FROZEN_THEN_KILLED(
      Part.BROKER,
      (scene, away) -> {
        scene.platform().kafka().process().freeze();
        Patience.pass(Duration.ofSeconds(5));
        BROKER_KILLED.strike(scene, away);
      }),
  DATABASE_KILLED(
      Part.DATABASE,
      (scene, away) -> {
        scene.platform().postgres().kill();
        Patience.pass(away);
        scene.platform().postgres().start();
      }),

  /** All services lose their connections in the middle of what they say, again and again. */
  DATABASE_CUT(Part.DATABASE, (scene, away) -> cut(scene.toDatabase(), away)),
  BROKER_CUT(Part.BROKER, (scene, away) -> cut(scene.toBroker(), away)),
  DATABASE_SLOW(Part.DATABASE, (scene, away) -> slow(scene.toDatabase())),
  BROKER_SLOW(Part.BROKER, (scene, away) -> slow(scene.toBroker())),

  /** Who is signed in works on; tokens are checked by keys that the services have. */
  IDENTITY_KILLED(
      Part.IDENTITY,
      (scene, away) -> {
        var keycloak = scene.platform().keycloak();
        keycloak.process().kill();
        Patience.pass(away.plusSeconds(5));
        Supervisor.revive(
            () -> {
              keycloak.start();
              keycloak.awaitReady();
            });
      });

  private final Part part;
  private final Strike strike;

  /** What it does. */
  private interface Strike {
    void on(Scene scene, Duration away);
  }

  SimpleFault(Part part, Strike strike) {
    this.part = part;
    this.strike = strike;
  }

  Part part() {
    return part;
  }

  @Override
  public void strike(Scene scene, Duration away) {
    strike.on(scene, away);
  }

  private static Strike killed(Function<Platform, ServiceProcess> which) {
    return (scene, away) -> kill(which.apply(scene.platform()), away);
  }

  private static void secondReviewKilled(Scene scene, Duration away) {
    kill(scene.secondReview(), away);
  }

  private static void kill(ServiceProcess service, Duration away) {
    service.process().kill();
    Patience.pass(away);
    Supervisor.revive(
        () -> {
          service.start();
          service.awaitReady();
        });
  }

  private static Strike frozen(Function<Platform, ServiceProcess> which) {
    return (scene, away) -> freeze(which.apply(scene.platform()).process(), away.plusSeconds(4));
  }

  static void freeze(Child process, Duration time) {
    process.freeze();
    try {
      Patience.pass(time);
    } finally {
      process.thaw();
    }
  }

  private static void cut(Wire wire, Duration away) {
    for (int i = 0; i < 5; i++) {
      wire.cut();
      Patience.pass(Duration.ofMillis(300));
    }
    wire.refuse();
    Patience.pass(away.plusSeconds(2));
    wire.open();
  }

  private static void slow(Wire wire) {
    wire.slowDown(Duration.ofMillis(100));
    try {
      Patience.pass(Duration.ofSeconds(8));
    } finally {
      wire.slowDown(Duration.ZERO);
    }
  }
}
