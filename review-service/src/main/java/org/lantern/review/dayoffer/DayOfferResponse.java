package org.lantern.review.dayoffer;

import java.util.List;
import java.util.UUID;
import org.lantern.review.subject.Subject;

/**
 * An offer of days, and what the reader may do with it.
 *
 * @param remarks a sentence for each day that the school's calendars held to be no day for a visit
 *     when it was offered
 * @param answer the other days the school answered with; absent unless it did
 */
public record DayOfferResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    Subject subject,
    List<VisitDay> days,
    List<String> remarks,
    DaysAnswer answer,
    DayOfferState state,
    List<DayOfferAction> allowedActions) {

  /** What the school said instead. */
  public record DaysAnswer(List<VisitDay> days, String words) {}
}
