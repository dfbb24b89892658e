package org.lantern.review.selfevaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a review's self-evaluation; never its text. */
record SelfEvaluationEvent(
    @JsonIgnore SelfEvaluationAction action, UUID reviewId, SelfEvaluationState state)
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
