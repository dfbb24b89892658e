package org.lantern.school.identity;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** What becomes of people's records, for the other services. */
sealed interface IdentityEvent extends DomainEvent {

  /**
   * Two records were of one person.
   *
   * @param intoId under which id everything stands from now on
   */
  record PersonMerged(UUID personId, UUID intoId) implements IdentityEvent {
    static final String TYPE = "person.merged.v1";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public UUID aggregateId() {
      return personId;
    }
  }

  /** Nothing of the person may stay but the id. */
  record PersonErased(UUID personId) implements IdentityEvent {
    static final String TYPE = "person.erased.v1";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public UUID aggregateId() {
      return personId;
    }
  }
}
