package org.lantern.review.readiness;

import java.util.UUID;

/** Whether the school reads what the team makes of its view; answered by the analysis. */
public interface SharedAnalysis {
  boolean isShared(UUID reviewId);
}
