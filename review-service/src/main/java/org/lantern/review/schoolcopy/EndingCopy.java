package org.lantern.review.schoolcopy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The end of a school, from school-service's events. */
@Entity
@Table(name = "school_ending_copy")
class EndingCopy {
  static final String SETTLED = "SETTLED";

  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  private EndingKind kind;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private String state;

  @ElementCollection
  @CollectionTable(
      name = "school_ending_copy_successor",
      joinColumns = @JoinColumn(name = "ending_id"))
  @Column(name = "school_id")
  private Set<UUID> successors;

  protected EndingCopy() {}

  EndingCopy(SchoolEvents.EndingMoved event) {
    this.id = event.endingId();
    this.schoolId = event.schoolId();
    this.kind = event.kind();
    this.endedOn = event.endedOn();
    this.state = event.state();
    this.successors = new HashSet<>(event.successors());
  }

  SchoolEnding toEnding() {
    return new SchoolEnding(id, schoolId, kind, endedOn, Set.copyOf(successors));
  }
}
