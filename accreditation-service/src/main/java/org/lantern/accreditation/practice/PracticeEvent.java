package org.lantern.accreditation.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a practice, with its whole public state; titles are public, the text stays here. */
record PracticeEvent(
    @JsonIgnore PracticeAction action,
    UUID practiceId,
    UUID schoolId,
    UUID reviewId,
    String title,
    PracticeState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return practiceId;
  }
}
