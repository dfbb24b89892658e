package org.lantern.review.evidence;

import java.util.UUID;

/** How far a review's report is; answered by the feature that writes reports. */
public interface ReportStages {
  /** Whether the report was handed to the quality check, and not given back since. */
  boolean isSubmitted(UUID reviewId);

  /** Whether the report is in its quality check now. */
  boolean isBeingChecked(UUID reviewId);
}
