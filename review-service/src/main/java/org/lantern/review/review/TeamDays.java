package org.lantern.review.review;

/**
 * Told, in the same transaction, what becomes of the days of a review's team; the feature that
 * seats people listens, and tells them.
 */
public interface TeamDays {
  /** The team keeps its seats; its days are free until there are new ones. */
  void postponed(Review review);

  /**
   * Days are online now, or in person again.
   *
   * @param news the kind of task that tells whoever was asked or had joined
   */
  void switched(Review review, String news);

  /** There are new days; who cannot come on them must not stand in their way. */
  void redated(Review review);

  /**
   * Nobody is needed any more.
   *
   * @param news the kind of task that tells whoever was asked or had joined
   */
  void released(Review review, String news);

  /** The visit begins or is over: nobody is looked for any more, and no risk need be mended. */
  void settled(Review review);

  /** The visit stopped: its days are free, and who has joined still reads what was written. */
  void stopped(Review review, String news);
}
