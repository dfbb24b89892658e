package org.lantern.review.availability;

import java.time.LocalDate;
import java.util.UUID;

/** What is looked for among what one person said; null is not asked. */
record AvailabilitySearch(UUID personId, Availability value, LocalDate from, LocalDate until) {}
