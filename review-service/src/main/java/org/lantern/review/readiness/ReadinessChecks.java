package org.lantern.review.readiness;

import java.util.List;
import java.util.Map;
import org.lantern.review.programme.Preparation;
import org.lantern.review.review.Review;

/** What a review can need before it is ready, asked of the feature that knows: all it prepares. */
public interface ReadinessChecks {
  /** For each thing what lacks of it, each with what to do; empty when nothing does. */
  Map<Preparation, List<String>> lackingOf(Review review);
}
