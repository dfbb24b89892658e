package org.lantern.school.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** That a school came to an end, as the register tells it, and what was made of it. */
@Entity
@Table(name = "ending")
class Ending {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  private EndingKind kind;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private EndingState state;

  private UUID[] successors;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Version private long version;

  protected Ending() {}

  Ending(UUID id, UUID schoolId, LocalDate endedOn, Account account, Instant seenAt) {
    this.id = id;
    this.schoolId = schoolId;
    this.endedOn = endedOn;
    this.seenAt = seenAt;
    this.state = EndingState.SEEN;
    told(account);
  }

  /** What the register's links say now of an ending that nobody has settled. */
  final void told(Account account) {
    kind = account.kind();
    successors = account.successors().toArray(UUID[]::new);
  }

  Transition seen() {
    return transition(null, EndingAction.SEE);
  }

  Transition settle(Account account, Set<? extends Mover> movers) {
    EndingState before = state;
    state = EndingLifecycle.TABLE.next(state, EndingAction.SETTLE, movers);
    told(account);
    return transition(before, EndingAction.SETTLE);
  }

  Transition drop(Set<? extends Mover> movers) {
    EndingState before = state;
    state = EndingLifecycle.TABLE.next(state, EndingAction.DROP, movers);
    return transition(before, EndingAction.DROP);
  }

  private Transition transition(EndingState before, EndingAction action) {
    return new Transition(
        "ending",
        id,
        before,
        action,
        state,
        new EndingEvent(action, id, schoolId, kind, endedOn, getSuccessors(), state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public EndingKind getKind() {
    return kind;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public EndingState getState() {
    return state;
  }

  public List<UUID> getSuccessors() {
    return List.of(successors);
  }

  public Instant getSeenAt() {
    return seenAt;
  }

  public long getVersion() {
    return version;
  }
}
