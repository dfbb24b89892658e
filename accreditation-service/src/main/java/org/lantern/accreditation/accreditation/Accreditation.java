package org.lantern.accreditation.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** That the network vouches for a practice until a day, and who may find it. */
@Entity
@Table(name = "accreditation")
class Accreditation {
  @Id private UUID id;

  @Column(name = "decision_id")
  private UUID decisionId;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "school_id")
  private UUID schoolId;

  private String number;

  @Enumerated(EnumType.STRING)
  private AccreditationState state;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Version private long version;

  protected Accreditation() {}

  Accreditation(
      UUID id,
      UUID decisionId,
      UUID practiceId,
      UUID schoolId,
      String number,
      LocalDate from,
      LocalDate until) {
    this.id = id;
    this.decisionId = decisionId;
    this.practiceId = practiceId;
    this.schoolId = schoolId;
    this.number = number;
    this.from = from;
    this.until = until;
    this.audience = Audience.NOBODY;
    this.state = AccreditationState.VALID;
  }

  Transition granted() {
    return transition(null, AccreditationAction.GRANT);
  }

  Transition list(Audience chosen, Set<? extends Mover> movers) {
    AccreditationState before = state;
    state = AccreditationLifecycle.TABLE.next(state, AccreditationAction.LIST, movers);
    audience = chosen;
    return transition(before, AccreditationAction.LIST);
  }

  private Transition transition(AccreditationState before, AccreditationAction action) {
    return new Transition(
        "accreditation",
        id,
        before,
        action,
        state,
        new AccreditationEvent(
            action, id, practiceId, schoolId, number, from, until, audience, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getNumber() {
    return number;
  }

  public AccreditationState getState() {
    return state;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public Audience getAudience() {
    return audience;
  }

  public long getVersion() {
    return version;
  }
}
