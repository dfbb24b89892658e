package org.lantern.review.availability;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Says of somebody's days, both ends included, that they are free or not, or takes it back. */
public record SayAvailabilityRequest(
    @NotNull UUID personId,
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    @NotNull Availability value) {
  /** The same of the person under another id. */
  SayAvailabilityRequest of(UUID person) {
    return new SayAvailabilityRequest(person, firstDay, lastDay, value);
  }
}
