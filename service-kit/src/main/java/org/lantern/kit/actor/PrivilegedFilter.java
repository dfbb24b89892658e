package org.lantern.kit.actor;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/** Refuses privileged operations while this service cannot know who still holds which role. */
@Provider
@Privileged
@Priority(Priorities.AUTHORIZATION + 1)
class PrivilegedFilter implements ContainerRequestFilter {
  private static final Duration OLDEST = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofSeconds(10);

  private final Instance<CopyAge> copyAge;
  private final NetworkTime time;

  PrivilegedFilter(Instance<CopyAge> copyAge, NetworkTime time) {
    this.copyAge = copyAge;
    this.time = time;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Instant oldestAllowed = time.now().minus(OLDEST);
    if (copyAge.isResolvable() && copyAge.get().currentAsOf().isBefore(oldestAllowed)) {
      throw new Refusal.Unavailable(
          "Who holds which role could not be confirmed in the last minute. Nothing was changed."
              + " Please try again shortly.",
          RETRY);
    }
  }
}
