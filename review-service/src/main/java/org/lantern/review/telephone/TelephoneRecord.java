package org.lantern.review.telephone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** That somebody moved a thing by telephone, and what they say of that. */
@Entity
@Table(name = "telephone_record")
class TelephoneRecord {
  @Id private UUID id;

  private String thing;

  @Column(name = "thing_id")
  private UUID thingId;

  private String step;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "said_by")
  private UUID saidBy;

  @Column(name = "said_on")
  private LocalDate saidOn;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private TelephoneState state;

  private String denial;
  private String outcome;
  @Version private long version;

  protected TelephoneRecord() {}

  /**
   * @param speaker with what was recorded of them
   * @param move what they said should happen
   * @param of whose thing it is
   */
  TelephoneRecord(Actor speaker, Transition move, MovedThing of, Instant at) {
    this.id = speaker.recorded().id();
    this.thing = move.thing();
    this.thingId = move.id();
    this.step = move.action().name();
    this.schoolId = of.schoolId();
    this.reviewId = of.reviewId();
    this.saidBy = speaker.personId();
    this.saidOn = speaker.recorded().saidOn();
    this.recordedBy = speaker.recorded().by().personId();
    this.recordedAt = at;
    this.state = TelephoneState.RECORDED;
  }

  Transition recorded() {
    return transition(null, TelephoneAction.RECORD);
  }

  Transition deny(String words, Set<? extends Mover> movers) {
    Transition move = move(TelephoneAction.DENY, movers);
    denial = words;
    return move;
  }

  Transition settle(String words, Set<? extends Mover> movers) {
    Transition move = move(TelephoneAction.SETTLE, movers);
    outcome = words;
    return move;
  }

  private Transition move(TelephoneAction action, Set<? extends Mover> movers) {
    TelephoneState before = state;
    state = TelephoneLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  private Transition transition(TelephoneState before, TelephoneAction action) {
    return new Transition(
        TelephoneLifecycle.TABLE.thing(),
        id,
        before,
        action,
        state,
        new TelephoneEvent(
            action, id, thing, thingId, step, schoolId, saidBy, saidOn, recordedBy, state));
  }

  public UUID getId() {
    return id;
  }

  public String getThing() {
    return thing;
  }

  public UUID getThingId() {
    return thingId;
  }

  public String getStep() {
    return step;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  /** Null while there is no review of the request that it belongs to. */
  UUID getReviewId() {
    return reviewId;
  }

  public UUID getSaidBy() {
    return saidBy;
  }

  public LocalDate getSaidOn() {
    return saidOn;
  }

  public UUID getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public TelephoneState getState() {
    return state;
  }

  public String getDenial() {
    return denial;
  }

  public String getOutcome() {
    return outcome;
  }

  public long getVersion() {
    return version;
  }
}
