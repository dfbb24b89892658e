package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TestPlatform;
import org.lantern.endtoend.check.Databases;

/**
 * Whether the comparison would notice: two faults chosen to bite show nothing while all is in
 * order, and then every damage does; a second effect shows once the inbox is off, and a lost event
 * once acknowledgements are.
 */
class MutationIT {
  private static final int WHOLE = 12;
  private static final int ENDED = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration WORK = Duration.ofSeconds(8);
  private static final int UNDER_WAY = 30;
  private static final int BELIEVED = 5;

  @Test
  void in_order_nothing_shows_and_then_every_damage() throws Exception {
    try (Scene scene = TestPlatform.scene();
        Run run = run(scene)) {
      bitten(run);
      assertThat(run.differences()).isEmpty();

      Damage.doAll(new Databases(scene.platform()));

      List<String> differences = run.differences();
      differences.forEach(System.out::println);
      for (Damage damage : Damage.ALL) {
        assertThat(differences)
            .as(damage.sentence())
            .anyMatch(each -> each.contains(damage.sentence()));
      }
    }
  }

  @Test
  void with_the_inbox_off_the_repeat_shows() throws Exception {
    try (Scene scene = TestPlatform.scene()) {
      new Databases(scene.platform())
          .change("accreditation", "alter table inbox drop constraint pk_inbox");
      try (Run run = run(scene)) {
        bitten(run);

        List<String> differences = run.differences();

        System.out.println(differences);
        assertThat(differences)
            .anyMatch(
                each -> each.contains("could not handle") || each.contains("recommendations"));
      }
    }
  }

  @Test
  void without_acknowledgements_an_event_is_missing() throws Exception {
    try (Scene scene = TestPlatform.scene()) {
      var review = scene.platform().review();
      review.stop();
      review.start(
          Map.of(
              "LANTERN_KAFKA_PRODUCER__ACKS_",
              "0",
              "LANTERN_KAFKA_PRODUCER__ENABLE_IDEMPOTENCE_",
              "false"));
      review.awaitReady();
      try (Run run = run(scene)) {
        run.begin();
        awaitPublished(new Databases(scene.platform()), UNDER_WAY);
        run.strike(MutationIT::believedAndGone, Duration.ZERO);
        run.end();

        List<String> differences = run.differences();

        System.out.println(differences);
        assertThat(differences).anyMatch(each -> each.contains("not on the topic"));
      }
    }
  }

  /** The broker dies once review-service believes to have sent what the frozen one never read. */
  private static void believedAndGone(Scene scene, Duration away) {
    Databases databases = new Databases(scene.platform());
    scene.platform().kafka().process().freeze();
    awaitPublished(databases, published(databases) + BELIEVED);
    SimpleFault.BROKER_KILLED.strike(scene, away);
  }

  /** That review-service believes to have sent so many events. */
  private static void awaitPublished(Databases databases, long events) {
    Patience.until(
        PATIENCE,
        Duration.ofMillis(250),
        "waited for review-service to believe that " + events + " events are sent",
        () -> published(databases),
        now -> now >= events);
  }

  private static long published(Databases databases) {
    String query = "select count(*) from outbox where published_at is not null";
    return Long.parseLong(databases.rows("review", query).getFirst());
  }

  private static Run run(Scene scene) {
    return new Run(scene, WHOLE, ENDED, PATIENCE, TestPlatform.folder());
  }

  private static void bitten(Run run) throws InterruptedException {
    run.begin();
    run.killRelayBetweenSendAndMark();
    Patience.pass(WORK);
    run.strike(SimpleFault.BROKER_FROZEN_THEN_KILLED, Duration.ZERO);
    run.end();
    assertThat(run.finalReports()).isPositive();
  }
}
