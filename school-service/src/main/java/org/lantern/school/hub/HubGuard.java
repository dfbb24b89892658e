package org.lantern.school.hub;

import java.util.Optional;
import java.util.UUID;

/** Asked before a hub closes; implemented by features that know what still needs it. */
public interface HubGuard {
  /** What stands against closing, as a sentence; empty when nothing does. */
  Optional<String> againstClosing(UUID hubId);
}
