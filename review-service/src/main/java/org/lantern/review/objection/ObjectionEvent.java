package org.lantern.review.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of an objection; why and by whom stays here. */
record ObjectionEvent(
    @JsonIgnore ObjectionAction action,
    UUID objectionId,
    UUID seatId,
    UUID reviewId,
    ObjectionState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return objectionId;
  }
}
