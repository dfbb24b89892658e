package org.lantern.kit.testing.wrong;

import java.time.Instant;
import org.lantern.kit.outbox.Outbox;

/** Publishes although it is no service, and reads the clock. */
class WrongMapper {
  private Outbox outbox;

  Instant map() {
    outbox.append(null);
    return Instant.now();
  }
}
