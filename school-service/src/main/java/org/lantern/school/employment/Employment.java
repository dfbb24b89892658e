package org.lantern.school.employment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.school.person.Dated;

/** That somebody works at a school, between two days, both included. */
@Entity
@Table(name = "employment")
class Employment implements Dated {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Version private long version;

  protected Employment() {}

  Employment(UUID id, EmployRequest asked) {
    this.id = id;
    this.personId = asked.personId();
    this.schoolId = asked.schoolId();
    this.from = asked.from();
    this.until = asked.until();
  }

  /**
   * @param on the last day
   * @return the state before
   */
  EmploymentState end(LocalDate on, Set<? extends Mover> movers) {
    EmploymentState before = state();
    EmploymentLifecycle.TABLE.next(before, EmploymentAction.END, movers);
    until = on;
    return before;
  }

  /** Whether it has a last day; what is removed has no row. */
  EmploymentState state() {
    return until == null ? EmploymentState.OPEN : EmploymentState.ENDED;
  }

  EmploymentsChanged.Item item() {
    return new EmploymentsChanged.Item(schoolId, from, until);
  }

  /** Takes in the days of the same work under another record of the same person. */
  void last(LocalDate first, LocalDate last) {
    from = first;
    until = last;
  }

  @Override
  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  @Override
  public LocalDate getFrom() {
    return from;
  }

  @Override
  public LocalDate getUntil() {
    return until;
  }

  public long getVersion() {
    return version;
  }
}
