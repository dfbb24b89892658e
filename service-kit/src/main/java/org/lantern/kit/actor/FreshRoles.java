package org.lantern.kit.actor;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/** Whether this service can know who still holds which role. */
@Singleton
class FreshRoles {
  private static final Duration OLDEST = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofSeconds(10);

  private final Instance<CopyAge> copyAge;
  private final NetworkTime time;

  FreshRoles(Instance<CopyAge> copyAge, NetworkTime time) {
    this.copyAge = copyAge;
    this.time = time;
  }

  /**
   * @throws Refusal.Unavailable while the copy is older than a minute
   */
  void require() {
    Instant oldestAllowed = time.now().minus(OLDEST);
    if (copyAge.isResolvable() && copyAge.get().currentAsOf().isBefore(oldestAllowed)) {
      throw new Refusal.Unavailable(
          "Who holds which role could not be confirmed in the last minute. Nothing was changed."
              + " Please try again shortly.",
          RETRY);
    }
  }
}
