package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What we know of a membership from school-service's events. */
@Entity
@Table(name = "membership_copy")
class MembershipCopy {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected MembershipCopy() {}

  MembershipCopy(SchoolEvents.MembershipStarted event) {
    this.id = event.membershipId();
    this.schoolId = event.schoolId();
    this.from = event.from();
    this.until = event.until();
  }
}
