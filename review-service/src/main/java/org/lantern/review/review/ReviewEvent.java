package org.lantern.review.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a review, with its whole public state. */
record ReviewEvent(
    @JsonIgnore ReviewAction action,
    UUID reviewId,
    UUID requestId,
    UUID schoolId,
    UUID programmeId,
    List<LocalDate> days,
    ReviewState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return reviewId;
  }
}
