package org.lantern.school.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A school belongs to the network between two days, both included. */
record MembershipStarted(UUID membershipId, UUID schoolId, LocalDate from, LocalDate until)
    implements DomainEvent {
  static final String TYPE = "school.membership-started.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return membershipId;
  }
}
