package org.lantern.school.ending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A move of a school's ending, with its whole public state.
 *
 * @param kind null while nobody knows
 * @param endedOn the school's last day
 * @param successors the schools that followed it
 */
record EndingEvent(
    @JsonIgnore EndingAction action,
    UUID endingId,
    UUID schoolId,
    EndingKind kind,
    LocalDate endedOn,
    List<UUID> successors,
    EndingState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return endingId;
  }
}
