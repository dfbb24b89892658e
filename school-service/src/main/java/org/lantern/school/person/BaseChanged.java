package org.lantern.school.person;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** Near which school a person sets out; only the school's id, no address and no place. */
record BaseChanged(UUID personId, UUID nearSchoolId) implements DomainEvent {
  static final String TYPE = "person.base-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return personId;
  }
}
