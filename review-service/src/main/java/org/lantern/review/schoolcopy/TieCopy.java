package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What binds somebody to a school, or to all schools of a trust, from school-service's events. */
@Entity
@Table(name = "tie_copy")
@IdClass(TieCopy.Key.class)
class TieCopy {
  @Id private UUID id;

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "trust_id")
  private UUID trustId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected TieCopy() {}

  TieCopy(UUID personId, SchoolEvents.TiesChanged.Item item) {
    this.id = item.tieId();
    this.personId = personId;
    this.schoolId = item.schoolId();
    this.trustId = item.trustId();
    this.from = item.from();
    this.until = item.until();
  }

  /** The two parts of the key: for a moment a tie may be told of both of two people who merge. */
  record Key(UUID id, UUID personId) implements Serializable {}
}
