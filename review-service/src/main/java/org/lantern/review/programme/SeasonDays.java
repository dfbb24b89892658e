package org.lantern.review.programme;

import java.time.LocalDate;
import java.util.UUID;

/** When a season begins. */
public record SeasonDays(UUID seasonId, LocalDate firstDay) {}
