package org.lantern.review.readiness;

import java.util.List;
import org.lantern.review.programme.Preparation;
import org.lantern.review.review.Review;

/** One thing that a review can need before it is ready, asked of the feature that knows. */
public interface ReadinessCheck {
  Preparation preparation();

  /** What lacks of it, each with what to do; empty when nothing does. */
  List<String> lacking(Review review);
}
