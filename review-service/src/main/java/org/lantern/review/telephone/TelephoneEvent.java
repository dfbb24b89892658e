package org.lantern.review.telephone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A move of the record of a call: which step was taken by telephone, who said it and who wrote it
 * down.
 */
record TelephoneEvent(
    @JsonIgnore TelephoneAction action,
    UUID recordId,
    String thing,
    UUID thingId,
    String step,
    UUID schoolId,
    UUID saidBy,
    LocalDate saidOn,
    UUID recordedBy,
    TelephoneState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return recordId;
  }
}
