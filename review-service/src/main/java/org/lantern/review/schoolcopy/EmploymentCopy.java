package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Where somebody works or worked, from school-service's events. */
@Entity
@Table(name = "employment_copy")
@IdClass(EmploymentCopy.Key.class)
class EmploymentCopy {
  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Id
  @Column(name = "school_id")
  private UUID schoolId;

  @Id
  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected EmploymentCopy() {}

  EmploymentCopy(UUID personId, SchoolEvents.EmploymentsChanged.Item item) {
    this.personId = personId;
    this.schoolId = item.schoolId();
    this.from = item.from();
    this.until = item.until();
  }

  /** The three parts of the key. */
  record Key(UUID personId, UUID schoolId, LocalDate from) implements Serializable {}
}
