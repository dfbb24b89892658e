package org.lantern.review.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A season of a programme with its rules.
 *
 * @param requested whether a request was made for it; from then on its rules stand
 */
public record SeasonResponse(
    UUID id,
    UUID programmeId,
    String label,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate opensOn,
    LocalDate closesOn,
    UUID frameworkId,
    int capacity,
    SeasonRules rules,
    boolean requested) {}
