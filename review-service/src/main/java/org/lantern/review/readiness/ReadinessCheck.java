package org.lantern.review.readiness;

import java.util.List;
import java.util.Map;
import org.lantern.review.programme.Preparation;
import org.lantern.review.review.Review;

/** One thing that a review can need before it is ready, where its feature prepares no more. */
public interface ReadinessCheck extends ReadinessChecks {
  Preparation preparation();

  /** What lacks of it, each with what to do; empty when nothing does. */
  List<String> lacking(Review review);

  @Override
  default Map<Preparation, List<String>> lackingOf(Review review) {
    return Map.of(preparation(), lacking(review));
  }
}
