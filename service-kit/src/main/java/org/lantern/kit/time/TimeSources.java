package org.lantern.kit.time;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place that touches the system's clock and randomness; tests replace what it makes. */
class TimeSources {
  @Produces
  @Singleton
  @DefaultBean
  NetworkTime networkTime(
      @ConfigProperty(name = "lantern.time-zone", defaultValue = "Europe/London") ZoneId zone) {
    return new NetworkTime(Clock.systemUTC(), zone);
  }

  @Produces
  @Singleton
  @DefaultBean
  Ids ids() {
    return UuidCreator::getTimeOrderedEpoch;
  }
}
