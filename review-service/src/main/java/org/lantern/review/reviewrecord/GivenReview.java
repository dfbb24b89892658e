package org.lantern.review.reviewrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.review.ReviewState;
import org.lantern.review.reviewer.Part;

/**
 * A review on whose team somebody was.
 *
 * @param schoolName null while the school is not known here
 * @param length days of the visit, half days as halves
 * @param closed whether its report is final, or it was brought in from before
 */
public record GivenReview(
    UUID reviewId,
    UUID schoolId,
    String schoolName,
    String programme,
    String season,
    Part part,
    List<LocalDate> days,
    BigDecimal length,
    ReviewState state,
    boolean closed) {

  /** Who shadowed was there and gave no days. */
  boolean counts() {
    return part.reviews() && state != ReviewState.ABANDONED;
  }
}
