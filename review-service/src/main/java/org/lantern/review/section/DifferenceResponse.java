package org.lantern.review.section;

import java.util.List;

/**
 * How two texts of a section differ; the kept and the removed runs joined are the one, the kept and
 * the added runs the other.
 *
 * @param section its code; of what a frozen report says beside its sections, {@code front}, {@code
 *     findings-1} and so on by component, {@code overall-estimate}, {@code practices}, {@code
 *     disagreement} or {@code response}
 */
public record DifferenceResponse(String section, String title, List<Run> runs) {

  /** A run of words. */
  public record Run(WordChange change, String text) {}

  /** What became of a run of words. */
  public enum WordChange {
    KEPT,
    REMOVED,
    ADDED
  }
}
