package org.lantern.review.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody is trained for a part in a programme, until a day. */
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

  @Column(name = "valid_until")
  private LocalDate until;

  protected Qualification() {}

  Qualification(UUID id, QualifyRequest request) {
    this.id = id;
    this.personId = request.personId();
    this.programmeId = request.programmeId();
    this.part = request.part();
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

  public LocalDate getUntil() {
    return until;
  }
}
