package org.lantern.accreditation.reviewcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What we know of a review: whose it is, and whether practices can still be nominated to it. */
@Entity
@Table(name = "review_copy")
class ReviewCopy {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private String state;

  protected ReviewCopy() {}

  ReviewCopy(UUID id, UUID schoolId, String state) {
    this.id = id;
    this.schoolId = schoolId;
    this.state = state;
  }

  UUID schoolId() {
    return schoolId;
  }

  String state() {
    return state;
  }
}
