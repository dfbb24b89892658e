package org.lantern.school.newyear;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of the step into a year, with its whole public state. */
record YearEvent(
    @JsonIgnore YearAction action,
    UUID yearId,
    String label,
    LocalDate firstDay,
    LocalDate lastDay,
    YearState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return yearId;
  }
}
