package org.lantern.review.seat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;
import org.lantern.review.reviewer.Part;

/** A move of a seat, with its whole public state. */
record SeatEvent(
    @JsonIgnore SeatAction action,
    UUID seatId,
    UUID reviewId,
    UUID personId,
    Part part,
    SeatState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return seatId;
  }
}
