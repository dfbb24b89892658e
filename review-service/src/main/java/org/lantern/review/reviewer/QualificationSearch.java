package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * What is looked for among the qualifications somebody may read; null is not asked.
 *
 * @param onDay in date on that day
 */
record QualificationSearch(
    UUID personId, UUID programmeId, Part part, Phase phase, LocalDate onDay) {}
