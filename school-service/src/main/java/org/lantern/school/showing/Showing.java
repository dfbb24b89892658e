package org.lantern.school.showing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a person was shown on a day whom to call about a child of a school. */
@Entity
@Immutable
@Table(name = "safeguarding_showing")
class Showing {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "shown_on")
  private LocalDate shownOn;

  @Column(name = "first_at")
  private Instant firstAt;

  protected Showing() {}

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getPersonId() {
    return personId;
  }

  public LocalDate getShownOn() {
    return shownOn;
  }

  public Instant getFirstAt() {
    return firstAt;
  }
}
