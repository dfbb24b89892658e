package org.lantern.review.assurance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is looked for among the assurances somebody may read; null is not asked.
 *
 * @param onDay in force on that day by its own dates
 */
record AssuranceSearch(UUID personId, UUID schoolId, LocalDate onDay) {}
