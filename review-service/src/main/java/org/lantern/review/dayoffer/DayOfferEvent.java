package org.lantern.review.dayoffer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A move of an offer of days, with its whole public state.
 *
 * @param days the dates of {@code visit}
 * @param answer the days the school answered with
 */
record DayOfferEvent(
    @JsonIgnore DayOfferAction action,
    UUID dayOfferId,
    UUID requestId,
    UUID schoolId,
    List<LocalDate> days,
    List<VisitDay> visit,
    List<VisitDay> answer,
    DayOfferState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return dayOfferId;
  }
}
