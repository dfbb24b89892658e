package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/**
 * What is known of somebody who might take a seat.
 *
 * @param employers the schools where they work on the first day of the visit
 * @param tied whether they have a declared tie to the school or its trust then
 * @param trainedUntil last day on which they count as trained for the part, null when they never
 *     were
 * @param notFree days of the visit on which they said they are not free
 * @param taken days of the visit on which another review has them
 */
public record CandidateFacts(
    UUID personId,
    List<SchoolFacts> employers,
    boolean tied,
    LocalDate trainedUntil,
    SortedSet<LocalDate> notFree,
    SortedSet<LocalDate> taken) {}
