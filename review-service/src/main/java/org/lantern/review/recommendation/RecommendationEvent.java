package org.lantern.review.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a recommendation, with its whole public state; never what it says. */
record RecommendationEvent(
    @JsonIgnore RecommendationAction action,
    UUID recommendationId,
    UUID findingId,
    UUID reviewId,
    UUID schoolId,
    RecommendationState state,
    Found found,
    UUID foundInReviewId)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return recommendationId;
  }
}
