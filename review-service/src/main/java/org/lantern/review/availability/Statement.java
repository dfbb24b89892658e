package org.lantern.review.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody said of the days between two, both included: a day, a week or a term. */
@Entity
@Table(name = "availability")
class Statement {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private Availability value;

  @Column(name = "said_by")
  private UUID saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  protected Statement() {}

  Statement(UUID id, SayAvailabilityRequest request, UUID saidBy, Instant saidAt) {
    this.id = id;
    this.personId = request.personId();
    this.firstDay = request.firstDay();
    this.lastDay = request.lastDay();
    this.value = request.value();
    this.saidBy = saidBy;
    this.saidAt = saidAt;
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public Availability getValue() {
    return value;
  }

  public UUID getSaidBy() {
    return saidBy;
  }

  public Instant getSaidAt() {
    return saidAt;
  }
}
