package org.lantern.review.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step that is running: since when, until when, and by whose calendar that is counted. */
@Entity
@Table(name = "deadline")
class Deadline {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "season_id")
  private UUID seasonId;

  @Column(name = "calendar_of")
  private UUID calendarOf;

  @Column(name = "begun_on")
  private LocalDate begunOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "told_at")
  private Instant toldAt;

  protected Deadline() {}

  /**
   * @param calendarOf the school by whose calendar it is counted, null for the network's
   */
  Deadline(UUID id, Step step, UUID subjectId, UUID seasonId, UUID calendarOf, LocalDate begunOn) {
    this.id = id;
    this.step = step;
    this.subjectId = subjectId;
    this.seasonId = seasonId;
    this.calendarOf = calendarOf;
    this.begunOn = begunOn;
  }

  void countBy(UUID schoolId) {
    calendarOf = schoolId;
  }

  /** Answers whether that is another day than before. */
  boolean dueOn(LocalDate day) {
    boolean other = !day.equals(dueOn);
    dueOn = day;
    return other;
  }

  void told(Instant at) {
    toldAt = at;
  }

  boolean isTold() {
    return toldAt != null;
  }

  UUID getId() {
    return id;
  }

  Step getStep() {
    return step;
  }

  UUID getSubjectId() {
    return subjectId;
  }

  UUID getSeasonId() {
    return seasonId;
  }

  UUID getCalendarOf() {
    return calendarOf;
  }

  LocalDate getBegunOn() {
    return begunOn;
  }

  LocalDate getDueOn() {
    return dueOn;
  }
}
