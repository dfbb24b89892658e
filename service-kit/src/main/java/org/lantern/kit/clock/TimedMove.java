package org.lantern.kit.clock;

import java.util.UUID;

/** What happens to a thing when its time has come; a bean of the feature that owns the thing. */
public interface TimedMove {
  /** The kind of thing, as its history names it. */
  String thing();

  /** The action, as its history names it. */
  String action();

  /**
   * Locks the thing, before anybody looks whether it is due still: whoever puts it off or cancels
   * it has that lock. Without one where {@link #due} itself asks whether it is time, or passes over
   * what somebody works on.
   */
  default void lock(UUID id) {}

  /**
   * Does it, as the system, within the running transaction; called once for each time that was
   * scheduled. A thing that has gone another way meanwhile is left alone: a refusal ends the
   * matter. Anything else that is thrown is tried again later.
   */
  void due(UUID id);
}
