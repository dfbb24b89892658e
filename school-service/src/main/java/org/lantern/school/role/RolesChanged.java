package org.lantern.school.role;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.event.DomainEvent;

/** All the roles a person holds, those of past and future days included. */
record RolesChanged(UUID personId, List<HeldRole> roles) implements DomainEvent {
  static final String TYPE = "person.roles-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return personId;
  }
}
