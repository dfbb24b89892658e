package org.lantern.review.analysis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** A move of a review's analysis; never its text. */
record AnalysisEvent(@JsonIgnore AnalysisAction action, UUID reviewId, AnalysisState state)
    implements DomainEvent {
  @Override
  public String type() {
    return action.eventType;
  }

  @Override
  public UUID aggregateId() {
    return reviewId;
  }
}
