package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Near which school somebody sets out who works at none, from school-service's events. */
@Entity
@Table(name = "base_copy")
class BaseCopy {
  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "near_school_id")
  private UUID nearSchoolId;

  protected BaseCopy() {}

  BaseCopy(SchoolEvents.BaseChanged event) {
    this.personId = event.personId();
    this.nearSchoolId = event.nearSchoolId();
  }
}
