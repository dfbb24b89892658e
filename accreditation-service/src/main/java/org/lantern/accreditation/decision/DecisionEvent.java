package org.lantern.accreditation.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a decision, with its whole public state. */
record DecisionEvent(
    @JsonIgnore DecisionAction action,
    UUID decisionId,
    UUID practiceId,
    UUID reviewId,
    UUID schoolId,
    DecisionState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return decisionId;
  }
}
