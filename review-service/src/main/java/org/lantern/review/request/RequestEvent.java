package org.lantern.review.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;
import org.lantern.review.subject.Subject;

/**
 * A move of a request, with its whole public state.
 *
 * @param schoolId the host school
 */
record RequestEvent(
    @JsonIgnore RequestAction action,
    UUID requestId,
    UUID schoolId,
    Subject subject,
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
