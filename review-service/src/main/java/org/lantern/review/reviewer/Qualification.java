package org.lantern.review.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * That somebody is trained for a part in a programme, between two days. It is a dated record, not a
 * life cycle: who is in training has records of it and no qualification, who is trained again has a
 * further one with days of its own, and one that is ended has an earlier last day and says why.
 */
@Entity
@Table(name = "qualification")
class Qualification {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_because")
  private String endedBecause;

  @Column(name = "lasting_until")
  private LocalDate lastingUntil;

  @Version private long version;

  protected Qualification() {}

  Qualification(UUID id, QualifyRequest request, UUID recordedBy, Instant recordedAt) {
    this.id = id;
    this.personId = request.personId();
    this.programmeId = request.programmeId();
    this.part = request.part();
    this.phase = request.phase();
    this.from = request.from();
    this.until = request.until();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** It counts until an earlier day than it was to; what it was to last to is kept beside. */
  void end(EndQualificationRequest request, UUID by, Instant at) {
    this.lastingUntil = until;
    this.until = request.lastDay();
    this.endedBy = by;
    this.endedAt = at;
    this.endedBecause = request.reason();
  }

  boolean isEnded() {
    return endedAt != null;
  }

  boolean hasBegunBy(LocalDate day) {
    return from == null || !from.isAfter(day);
  }

  boolean lastsBeyond(LocalDate day) {
    return until.isAfter(day);
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

  public Part getPart() {
    return part;
  }

  public Phase getPhase() {
    return phase;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public UUID getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public UUID getEndedBy() {
    return endedBy;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  public String getEndedBecause() {
    return endedBecause;
  }

  public LocalDate getLastingUntil() {
    return lastingUntil;
  }

  public long getVersion() {
    return version;
  }
}
