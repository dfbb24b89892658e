package org.lantern.school.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** All the ties of a person that count; of what kind they are stays here. */
record TiesChanged(UUID personId, List<Item> ties) implements DomainEvent {
  static final String TYPE = "person.ties-changed.v1";

  /**
   * A tie to one school, or to all schools of a trust.
   *
   * @param until last day, null while it lasts
   */
  record Item(UUID tieId, UUID schoolId, UUID trustId, LocalDate from, LocalDate until) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return personId;
  }
}
