package org.lantern.school.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Where somebody works, between dates; the first thing every rule about ties asks for. */
@Entity
@Table(name = "employment")
class Employment {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected Employment() {}

  Employment(UUID id, UUID personId, UUID schoolId, LocalDate from) {
    this.id = id;
    this.personId = personId;
    this.schoolId = schoolId;
    this.from = from;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }
}
