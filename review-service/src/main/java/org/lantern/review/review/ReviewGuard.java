package org.lantern.review.review;

import java.util.List;
import java.util.Set;

/**
 * What a move of a review still needs, asked of the feature that knows. The sentences are the
 * refusal's list and, before that, the checklist on the review.
 */
public interface ReviewGuard {
  /** The actions it guards. */
  Set<ReviewAction> actions();

  /** What lacks, each with what to do; empty when nothing does. */
  List<String> lacking(Review review);
}
