package org.lantern.review.telephone;

import jakarta.inject.Singleton;
import org.lantern.review.review.Review;
import org.lantern.review.review.VisitAhead;

/** What was said of a request belongs to the review that is made of it. */
@Singleton
class CallsOfReview implements VisitAhead {
  private final TelephoneRecordRepository calls;

  CallsOfReview(TelephoneRecordRepository calls) {
    this.calls = calls;
  }

  @Override
  public void dated(Review review) {
    if (review.getRequestId() != null) {
      calls.belongTo(review.getId(), review.getRequestId());
    }
  }

  @Override
  public void teamConfirmed(Review review) {
    // They belong to it already.
  }

  @Override
  public void notAhead(Review review) {
    // They still belong to it.
  }
}
