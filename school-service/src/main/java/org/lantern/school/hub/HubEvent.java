package org.lantern.school.hub;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a hub, with its whole public state. */
record HubEvent(@JsonIgnore HubAction action, UUID hubId, String name, HubState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return hubId;
  }
}
