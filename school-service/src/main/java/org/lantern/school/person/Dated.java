package org.lantern.school.person;

import java.time.LocalDate;
import java.util.UUID;

/** Something of a person that lasts from one day to another, both included. */
public interface Dated {
  UUID getId();

  LocalDate getFrom();

  /** Null while it lasts. */
  LocalDate getUntil();

  default boolean overlaps(LocalDate from, LocalDate until) {
    return (until == null || !getFrom().isAfter(until))
        && (getUntil() == null || !from.isAfter(getUntil()));
  }
}
