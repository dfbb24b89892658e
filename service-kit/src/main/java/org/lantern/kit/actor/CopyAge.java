package org.lantern.kit.actor;

import java.time.Instant;

/** How old this service's copy of people and roles is; implemented where the copy is fed. */
public interface CopyAge {
  /** The copy holds every role change committed before this instant; the epoch while unknown. */
  Instant currentAsOf();
}
