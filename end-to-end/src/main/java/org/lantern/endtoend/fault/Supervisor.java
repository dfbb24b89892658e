package org.lantern.endtoend.fault;

import org.lantern.platform.PlatformTrouble;

/** Starts again what ends while it starts, because something else it needs is away. */
final class Supervisor {
  private static final int TIMES = 5;

  private Supervisor() {}

  static void revive(Runnable start) {
    for (int time = 1; ; time++) {
      try {
        start.run();
        return;
      } catch (PlatformTrouble trouble) {
        if (time == TIMES) {
          throw trouble;
        }
      }
    }
  }
}
