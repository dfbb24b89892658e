package org.lantern.kit.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.event.DomainEvent;

/** What a service tells of its tasks. */
sealed interface TaskEvent extends DomainEvent {
  UUID taskId();

  @Override
  default UUID aggregateId() {
    return taskId();
  }

  /**
   * Somebody is waited for.
   *
   * @param service the short name of the service that waits
   */
  record Opened(
      @JsonIgnore String service,
      UUID taskId,
      String kind,
      UUID subjectId,
      UUID schoolId,
      List<UUID> persons,
      Role role,
      Scope.Kind scopeKind,
      UUID scopeId,
      List<UUID> except,
      Instant openedAt,
      LocalDate dueOn,
      String link)
      implements TaskEvent {
    @Override
    public String type() {
      return service + ".task-opened.v1";
    }
  }

  /** It is done, or not needed any more. */
  record Closed(@JsonIgnore String service, UUID taskId, Instant closedAt) implements TaskEvent {
    @Override
    public String type() {
      return service + ".task-closed.v1";
    }
  }
}
