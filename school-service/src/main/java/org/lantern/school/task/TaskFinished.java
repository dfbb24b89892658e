package org.lantern.school.task;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** Somebody marked a task as done by hand. */
record TaskFinished(UUID taskId, String kind, UUID subjectId) implements DomainEvent {
  static final String TYPE = "school.task-finished.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return taskId;
  }
}
