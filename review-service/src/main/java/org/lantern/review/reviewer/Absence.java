package org.lantern.review.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which somebody is not free, both ends included. */
@Entity
@Table(name = "absence")
class Absence {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  protected Absence() {}

  Absence(UUID id, UUID personId, LocalDate firstDay, LocalDate lastDay) {
    this.id = id;
    this.personId = personId;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
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
}
