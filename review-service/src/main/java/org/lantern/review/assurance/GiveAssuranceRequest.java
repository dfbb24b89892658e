package org.lantern.review.assurance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gives an assurance: the person is released for reviews, and the checks were made.
 *
 * @param schoolId the employer; null for somebody who has none
 * @param checkedOn when the checks were made
 * @param from first day on which it counts, null for today
 * @param until last day on which it counts
 */
public record GiveAssuranceRequest(
    @NotNull UUID personId,
    UUID schoolId,
    @NotNull LocalDate checkedOn,
    LocalDate from,
    @NotNull LocalDate until) {
  /** The same of the person under another id. */
  GiveAssuranceRequest of(UUID person) {
    return new GiveAssuranceRequest(person, schoolId, checkedOn, from, until);
  }
}
