package org.lantern.review.finding;

import java.util.UUID;
import org.lantern.review.review.Review;

/**
 * Lets the report that is being made say what agreed findings say once their words are put right;
 * answered by the feature above that keeps its text.
 */
public interface FindingsInReport {
  /**
   * Begins before the change, within its transaction and with the report held.
   *
   * @param by whose words they are
   * @return what is run after the change
   */
  Runnable following(Review review, UUID by);
}
