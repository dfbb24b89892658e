package org.lantern.school.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/**
 * A task as a service told it, or as a feature of ours opened it. What services tell is written by
 * the repository as told; here only what a person does to it by hand.
 */
@Entity
@Table(name = "task")
class CollectedTask {
  @Id private UUID id;
  private String service;
  private String kind;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "school_id")
  private UUID schoolId;

  private String link;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  protected CollectedTask() {}

  TaskKind known() {
    return TaskKind.of(kind);
  }

  TaskState state() {
    return closedAt == null ? TaskState.OPEN : TaskState.CLOSED;
  }

  Transition finish(Instant now, Set<? extends Mover> movers) {
    TaskState before = state();
    TaskState after = TaskLifecycle.TABLE.next(before, TaskAction.FINISH, movers);
    closedAt = now;
    return new Transition(
        "task", id, before, TaskAction.FINISH, after, new TaskFinished(id, kind, subjectId));
  }

  public UUID getId() {
    return id;
  }

  public String getKind() {
    return kind;
  }

  public UUID getSubjectId() {
    return subjectId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getLink() {
    return link;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public long getVersion() {
    return version;
  }
}
