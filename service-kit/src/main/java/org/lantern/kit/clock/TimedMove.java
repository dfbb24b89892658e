package org.lantern.kit.clock;

import java.util.UUID;

/** What happens to a thing when its time has come; a bean of the feature that owns the thing. */
public interface TimedMove {
  /** The kind of thing, as its history names it. */
  String thing();

  /** The action, as its history names it. */
  String action();

  /**
   * Does it, as the system, within the running transaction; called once for each time that was
   * scheduled. A thing that has gone another way meanwhile is left alone: a refusal ends the
   * matter. Anything else that is thrown is tried again later.
   */
  void due(UUID id);
}
