package org.lantern.school.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A school's belonging to the network between two days, both included. */
@Entity
@Table(name = "membership")
class Membership {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Version private long version;

  protected Membership() {}

  Membership(UUID id, UUID schoolId, LocalDate from, LocalDate until) {
    this.id = id;
    this.schoolId = schoolId;
    this.from = from;
    this.until = until;
  }

  public UUID getId() {
    return id;
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
