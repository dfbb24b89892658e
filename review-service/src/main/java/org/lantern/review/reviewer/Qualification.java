package org.lantern.review.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * That somebody is trained for a part in a programme, between two days. It is a dated record, not a
 * life cycle: who is in training has records of it and no qualification, whose days are over is
 * trained again and qualified anew, and who stops has an earlier last day.
 */
@Entity
@Table(name = "qualification")
class Qualification {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected Qualification() {}

  Qualification(UUID id, QualifyRequest request) {
    this.id = id;
    this.personId = request.personId();
    this.programmeId = request.programmeId();
    this.part = request.part();
    this.phase = request.phase();
    this.from = request.from();
    this.until = request.until();
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public Part getPart() {
    return part;
  }

  public Phase getPhase() {
    return phase;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }
}
