package org.lantern.review.report;

import org.lantern.review.review.Review;

/** Told, in the same transaction, that a report became final; what follows it up listens. */
public interface ReportFinalised {
  void reportFinalised(Review review);
}
