package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that goes wrong, or two at once, and comes back as a supervisor would bring it back.
 */
public interface Fault {
  /**
   * Strikes, and returns when what was away answers again.
   *
   * @param away how long it is away, where the fault itself does not say
   */
  void strike(Scene scene, Duration away);

  /** Several, struck at the same moment. */
  static Fault together(List<Fault> faults) {
    return new Fault() {
      @Override
      public void strike(Scene scene, Duration away) {
        AtOnce.run(
            faults.stream().<Runnable>map(fault -> () -> fault.strike(scene, away)).toList());
      }

      @Override
      public String toString() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(" and "));
      }
    };
  }
}
