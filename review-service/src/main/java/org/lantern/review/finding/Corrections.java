package org.lantern.review.finding;

import java.util.UUID;

/**
 * Whether words of agreed findings may be put right just now; answered by the feature above that
 * knows what the report's readers found wrong.
 */
public interface Corrections {
  /**
   * Held until the transaction ends.
   *
   * @param commentId the comment that found it; null where the lead names none
   */
  boolean areOpen(UUID reviewId, UUID commentId);
}
