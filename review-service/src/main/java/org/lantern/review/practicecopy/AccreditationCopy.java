package org.lantern.review.practicecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That the network vouches for a practice between two days; a practice may have several. */
@Entity
@Table(name = "accreditation_copy")
class AccreditationCopy {
  /** The state of one that counts between its days. */
  static final String VALID = "VALID";

  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "school_id")
  private UUID schoolId;

  private String state;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected AccreditationCopy() {}

  AccreditationCopy(AccreditationEvents.AccreditationMoved event) {
    this.id = event.accreditationId();
    this.practiceId = event.practiceId();
    this.schoolId = event.schoolId();
    this.state = event.state();
    this.from = event.from();
    this.until = event.until();
  }
}
