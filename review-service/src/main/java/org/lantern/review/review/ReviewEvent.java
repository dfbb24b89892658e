package org.lantern.review.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.subject.Subject;

/**
 * A move of a review, with its whole public state.
 *
 * @param schoolId the host school
 * @param days the dates of {@code visit}
 * @param cancellation absent unless it is cancelled
 */
record ReviewEvent(
    @JsonIgnore ReviewAction action,
    UUID reviewId,
    UUID requestId,
    UUID schoolId,
    Subject subject,
    UUID programmeId,
    List<LocalDate> days,
    List<VisitDay> visit,
    ReviewState state,
    @JsonInclude(JsonInclude.Include.NON_NULL) Cancellation cancellation)
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
