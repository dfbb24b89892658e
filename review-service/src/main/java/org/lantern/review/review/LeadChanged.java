package org.lantern.review.review;

import java.util.UUID;

/** Told, in the same transaction, that somebody else leads now; the report's feature listens. */
public interface LeadChanged {
  /**
   * @param from who led before
   */
  void leadChanged(UUID reviewId, UUID from, UUID to);
}
