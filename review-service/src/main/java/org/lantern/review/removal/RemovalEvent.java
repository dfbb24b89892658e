package org.lantern.review.removal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** Words are gone from everything written about a review; which, nobody keeps. */
record RemovalEvent(@JsonIgnore RemovalAction action, UUID removalId, UUID reviewId)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return removalId;
  }
}
