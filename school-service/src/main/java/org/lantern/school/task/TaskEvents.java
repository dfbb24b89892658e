package org.lantern.school.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.inbox.Subscription;

/** What the other services tell of their tasks: a copy first, and the mails that follow from it. */
abstract class TaskEvents extends Subscription {
  private final TaskService tasks;
  private final String service;

  TaskEvents(String service, TaskService tasks) {
    super(service);
    this.service = service;
    this.tasks = tasks;
    projectAndReact(
        service + ".task-opened.v1",
        TaskOpened.class,
        event -> tasks.copyOpened(service, event.data(), event.sequence()),
        event -> tasks.tellOpened(event.data().taskId()));
    projectAndReact(
        service + ".task-closed.v1", TaskClosed.class, this::copyClosed, this::tellClosed);
  }

  @Override
  public List<String> copyTables() {
    return List.of("task_" + service, "task_person_" + service);
  }

  record TaskOpened(
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
      String link) {}

  record TaskClosed(UUID taskId, Instant closedAt) {}

  private void copyClosed(Received<TaskClosed> event) {
    tasks.copyClosed(service, event.data(), event.sequence());
  }

  private void tellClosed(Received<TaskClosed> event) {
    tasks.tellClosed(event.data().taskId());
  }
}
