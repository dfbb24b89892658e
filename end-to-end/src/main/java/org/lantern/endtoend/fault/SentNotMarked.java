package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.List;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.check.Held;
import org.lantern.platform.Platform;

/**
 * Kills review-service in the one moment that matters to an outbox: the broker has the event, the
 * table does not know yet. A trigger holds the mark back until the consumer has reacted.
 */
final class SentNotMarked {
  /** A whole review is walked before the first report is final. */
  private static final Duration LONGEST = Duration.ofMinutes(4);

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final String EVENT = "review.report-finalised.v1";

  private final Platform platform;
  private final Databases databases;

  SentNotMarked(Platform platform, Databases databases) {
    this.platform = platform;
    this.databases = databases;
  }

  void strike() {
    String finalised = "when (new.type = '" + EVENT + "')";
    try (Held held =
        new Held(platform, databases, "review", "before update on outbox", finalised)) {
      awaitReaction();
      held.awaitWaiting(LONGEST);
      platform.review().process().kill();
    }
    platform.review().start();
    platform.review().awaitReady();
  }

  private void awaitReaction() {
    Patience.until(
        LONGEST, PAUSE, "an event sent and not marked", this::sentNotMarked, this::isTaken);
  }

  private List<String> sentNotMarked() {
    return databases.rows(
        "review",
        "select event_id from outbox where published_at is null and type = '" + EVENT + "'");
  }

  private boolean isTaken(List<String> events) {
    return events.stream()
        .anyMatch(
            event ->
                !databases
                    .rows("accreditation", "select 1 from inbox where event_id = ?::uuid", event)
                    .isEmpty());
  }
}
