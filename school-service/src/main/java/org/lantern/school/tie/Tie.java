package org.lantern.school.tie;

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

/** What binds a person to a school, or to all schools of a trust, between dates. */
@Entity
@Table(name = "tie")
class Tie {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private TieKind kind;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "trust_id")
  private UUID trustId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private TieState state;

  private String note;
  @Version private long version;

  protected Tie() {}

  Tie(UUID id, DeclareTieRequest declared) {
    this.id = id;
    this.personId = declared.personId();
    this.kind = declared.kind();
    this.schoolId = declared.schoolId();
    this.trustId = declared.trustId();
    this.from = declared.from();
    this.until = declared.until();
    this.note = declared.note() == null ? "" : declared.note();
    this.state = TieState.DECLARED;
  }

  TieState move(TieAction action, Set<? extends Mover> movers) {
    TieState before = state;
    state = TieLifecycle.TABLE.next(state, action, movers);
    return before;
  }

  TieState end(LocalDate on, Set<? extends Mover> movers) {
    TieState before = move(TieAction.END, movers);
    until = on;
    return before;
  }

  boolean counts() {
    return state != TieState.DISMISSED;
  }

  TiesChanged.Item item() {
    return new TiesChanged.Item(id, schoolId, trustId, from, until);
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public TieKind getKind() {
    return kind;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getTrustId() {
    return trustId;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public TieState getState() {
    return state;
  }

  public String getNote() {
    return note;
  }

  public long getVersion() {
    return version;
  }
}
