package org.lantern.school;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lantern.kit.time.NetworkTime;

/** The clock of tests: the system's, until a test makes it stand still. */
@Singleton
public class TestTime {
  private volatile Instant standing;

  @Produces
  @Singleton
  NetworkTime networkTime() {
    return new NetworkTime(new Standing(), ZoneId.of("Europe/London"));
  }

  /** Stands still at a moment, such as {@code 2026-12-01T08:00:00Z}. */
  public void stand(String at) {
    standing = Instant.parse(at);
  }

  public void pass(Duration time) {
    standing = standing.plus(time);
  }

  /** Goes on with the system's clock. */
  public void goOn() {
    standing = null;
  }

  private final class Standing extends Clock {
    @Override
    public Instant instant() {
      Instant at = standing;
      return at == null ? Clock.systemUTC().instant() : at;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the zone is the network's");
    }
  }
}
