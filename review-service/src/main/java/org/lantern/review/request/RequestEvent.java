package org.lantern.review.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a request, with its whole public state. */
record RequestEvent(
    @JsonIgnore RequestAction action,
    UUID requestId,
    UUID schoolId,
    UUID programmeId,
    RequestState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return requestId;
  }
}
