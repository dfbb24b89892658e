package org.lantern.kit.task;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.event.KafkaSettings;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.time.NetworkTime;

/**
 * Where a service says for whom it waits, in the running transaction. A task is known by service,
 * kind and subject, so that opening twice is one task and closing needs no table.
 */
@Singleton
public class Tasks {
  private final Outbox outbox;
  private final KafkaSettings settings;
  private final NetworkTime time;
  private final Instance<EarlierIds> earlier;

  Tasks(Outbox outbox, KafkaSettings settings, NetworkTime time, Instance<EarlierIds> earlier) {
    this.outbox = outbox;
    this.settings = settings;
    this.time = time;
    this.earlier = earlier;
  }

  public void open(Task task) {
    Scope scope = task.scope();
    outbox.append(
        new TaskEvent.Opened(
            settings.service(),
            idOf(settings.service(), task),
            task.kind(),
            task.subjectId(),
            task.schoolId(),
            task.persons(),
            task.role(),
            scope == null ? null : scope.kind(),
            scope == null ? null : scope.id(),
            task.except(),
            time.now(),
            task.dueOn(),
            task.link()));
  }

  /** Closes what waits for a role; nothing happens where nothing is open. */
  public void close(String kind, UUID subjectId) {
    closeOne(kind, subjectId, null);
  }

  /** Closes what waits for one person, under whichever of their ids. */
  public void close(String kind, UUID subjectId, UUID personId) {
    List<UUID> ids = earlier.isResolvable() ? earlier.get().of(personId) : List.of(personId);
    ids.forEach(id -> closeOne(kind, subjectId, id));
  }

  private void closeOne(String kind, UUID subjectId, UUID personId) {
    UUID id = idOf(settings.service(), kind, subjectId, personId);
    outbox.append(new TaskEvent.Closed(settings.service(), id, time.now()));
  }

  /** Under which id a service's task is known. */
  public static UUID idOf(String service, Task task) {
    UUID person = task.persons().size() == 1 ? task.persons().getFirst() : null;
    return idOf(service, task.kind(), task.subjectId(), person);
  }

  /**
   * Under which id a service's task is known.
   *
   * @param personId the one person it is for, null for a role or several people
   */
  public static UUID idOf(String service, String kind, UUID subjectId, UUID personId) {
    String name = "%s/%s/%s/%s".formatted(service, kind, subjectId, personId);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
