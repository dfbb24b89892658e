package org.lantern.accreditation.reviewcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That somebody was on the team of a review. */
@Entity
@Table(name = "team_copy")
@IdClass(TeamCopy.Key.class)
class TeamCopy {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  @Id
  @Column(name = "person_id")
  private UUID personId;

  protected TeamCopy() {}

  TeamCopy(UUID reviewId, UUID personId) {
    this.reviewId = reviewId;
    this.personId = personId;
  }

  /** The two parts of the key. */
  record Key(UUID reviewId, UUID personId) implements Serializable {}
}
