package org.lantern.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What time it is for the network: instants in UTC, and days in the network's own time zone. The
 * only reader of the clock, so that a test can stand still.
 */
public final class NetworkTime {
  private final Clock clock;
  private final ZoneId zone;

  public NetworkTime(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** Now, to the microsecond, which is what the database keeps. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  public ZoneId zone() {
    return zone;
  }
}
