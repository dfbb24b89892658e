package org.lantern.review.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was trained, went along or was observed, on a day, and who recorded it. */
@Entity
@Table(name = "training_record")
class TrainingRecord {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Enumerated(EnumType.STRING)
  private TrainingKind kind;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** The review that was shadowed, where the record follows from it; null where it was typed. */
  @Column(name = "review_id")
  private UUID reviewId;

  protected TrainingRecord() {}

  TrainingRecord(UUID id, RecordTrainingRequest request, UUID recordedBy, Instant recordedAt) {
    this.id = id;
    this.personId = request.personId();
    this.programmeId = request.programmeId();
    this.kind = request.kind();
    this.heldOn = request.heldOn();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public TrainingKind getKind() {
    return kind;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public UUID getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}
