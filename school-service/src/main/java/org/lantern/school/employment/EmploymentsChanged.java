package org.lantern.school.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** All the employments of a person, past ones included. */
record EmploymentsChanged(UUID personId, List<Item> employments) implements DomainEvent {
  static final String TYPE = "person.employments-changed.v1";

  /**
   * One employment.
   *
   * @param until last day, null while it lasts
   */
  record Item(UUID schoolId, LocalDate from, LocalDate until) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return personId;
  }
}
