package org.lantern.school.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A move of a membership, with its whole public state.
 *
 * @param until the last day, also when it ended early
 * @param hubReads what the hub may read; NOTHING while no agreement is in force
 */
record MembershipEvent(
    @JsonIgnore MembershipAction action,
    UUID membershipId,
    UUID schoolId,
    UUID hubId,
    LocalDate from,
    LocalDate until,
    MembershipState state,
    Reading hubReads,
    Reading networkReads)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return membershipId;
  }
}
