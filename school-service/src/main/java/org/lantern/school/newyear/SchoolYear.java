package org.lantern.school.newyear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** The step into a year of the network. */
@Entity
@Table(name = "school_year")
class SchoolYear {
  @Id private UUID id;
  private String label;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private YearState state;

  @Version private long version;

  protected SchoolYear() {}

  SchoolYear(UUID id, DraftYearRequest asked) {
    this.id = id;
    this.label = asked.label().strip();
    this.firstDay = asked.firstDay();
    this.lastDay = asked.lastDay();
    this.state = YearState.DRAFTED;
  }

  Transition drafted() {
    return transition(null, YearAction.DRAFT);
  }

  Transition move(YearAction action, Set<? extends Mover> movers) {
    YearState before = state;
    state = YearLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  private Transition transition(YearState before, YearAction action) {
    return new Transition(
        "school year",
        id,
        before,
        action,
        state,
        new YearEvent(action, id, label, firstDay, lastDay, state));
  }

  public UUID getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public YearState getState() {
    return state;
  }

  public long getVersion() {
    return version;
  }
}
