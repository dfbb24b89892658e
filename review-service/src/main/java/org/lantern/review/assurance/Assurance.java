package org.lantern.review.assurance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody's employer, or the network for who has none, releases them for reviews and has made
 * the checks. A dated record: it ends on its last day, with the employment, or when it is revoked.
 */
@Entity
@Table(name = "assurance")
class Assurance {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Column(name = "given_by")
  private UUID givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "revoked_by")
  private UUID revokedBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private long version;

  protected Assurance() {}

  Assurance(UUID id, GiveAssuranceRequest request, LocalDate from, UUID givenBy, Instant givenAt) {
    this.id = id;
    this.personId = request.personId();
    this.schoolId = request.schoolId();
    this.checkedOn = request.checkedOn();
    this.from = from;
    this.until = request.until();
    this.givenBy = givenBy;
    this.givenAt = givenAt;
  }

  void revoke(UUID by, Instant at) {
    this.revokedBy = by;
    this.revokedAt = at;
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public UUID getGivenBy() {
    return givenBy;
  }

  public Instant getGivenAt() {
    return givenAt;
  }

  public UUID getRevokedBy() {
    return revokedBy;
  }

  public Instant getRevokedAt() {
    return revokedAt;
  }

  public long getVersion() {
    return version;
  }
}
