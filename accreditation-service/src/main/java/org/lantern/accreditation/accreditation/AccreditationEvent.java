package org.lantern.accreditation.accreditation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of an accreditation, with its whole public state. */
record AccreditationEvent(
    @JsonIgnore AccreditationAction action,
    UUID accreditationId,
    UUID practiceId,
    UUID schoolId,
    String number,
    LocalDate from,
    LocalDate until,
    Audience audience,
    AccreditationState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return accreditationId;
  }
}
