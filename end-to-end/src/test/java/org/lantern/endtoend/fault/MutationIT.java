package org.lantern.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Platform;

/**
 * Whether the comparison would notice: two faults chosen to bite show nothing while all is in
 * order, a second effect once the inbox is off, and a lost event once acknowledgements are.
 */
class MutationIT {
  private static final int TEAMS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration WORK = Duration.ofSeconds(8);

  @Test
  void in_order_nothing_shows() throws Exception {
    try (Platform platform = TestPlatform.start()) {
      assertThat(differences(platform)).isEmpty();
    }
  }

  @Test
  void with_the_inbox_off_the_repeat_shows() throws Exception {
    try (Platform platform = TestPlatform.start()) {
      new Databases(platform).change("accreditation", "alter table inbox drop constraint pk_inbox");

      List<String> differences = differences(platform);

      System.out.println(differences);
      assertThat(differences)
          .anyMatch(each -> each.contains("could not handle") || each.contains("recommendations"));
    }
  }

  @Test
  void without_acknowledgements_an_event_is_missing() throws Exception {
    try (Platform platform = TestPlatform.start()) {
      platform.review().stop();
      platform
          .review()
          .start(
              Map.of(
                  "LANTERN_KAFKA_PRODUCER__ACKS_",
                  "0",
                  "LANTERN_KAFKA_PRODUCER__ENABLE_IDEMPOTENCE_",
                  "false"));
      platform.review().awaitReady();
      try (Run run = new Run(platform, TEAMS, PATIENCE)) {
        run.begin();
        Patience.pass(WORK);
        run.strike(Fault.BROKER_FROZEN_THEN_KILLED, Duration.ZERO);
        run.end();

        List<String> differences = run.differences();

        System.out.println(differences);
        assertThat(differences).anyMatch(each -> each.contains("not on the topic"));
      }
    }
  }

  private static List<String> differences(Platform platform) throws InterruptedException {
    try (Run run = new Run(platform, TEAMS, PATIENCE)) {
      run.begin();
      run.killRelayBetweenSendAndMark();
      Patience.pass(WORK);
      run.strike(Fault.BROKER_FROZEN_THEN_KILLED, Duration.ZERO);
      run.end();
      assertThat(run.finalReports()).isPositive();
      return run.differences();
    }
  }
}
