package org.lantern.kit.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * A kind of rows that go some time after they have ended.
 *
 * @param what as the log calls them
 * @param period how long they are kept
 */
public record Kept(String what, Period period, Deleting deleting) {
  /** Deletes, in the running transaction, some of the rows that ended before a day. */
  @FunctionalInterface
  public interface Deleting {
    /**
     * @param most how many rows one call should delete at most; it is called again until fewer went
     * @return how many went
     */
    int before(LocalDate day, int most);
  }
}
