package org.lantern.review.telephone;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whose thing somebody moved by telephone.
 *
 * @param schoolId the host school
 * @param reviewId null for what belongs to no review yet
 * @param since when it was first moved, as far as is kept; null before any other call moved it
 * @param subjectIds the schools and the trust to which nobody who reads of it may be tied
 */
record MovedThing(UUID schoolId, UUID reviewId, Instant since, List<UUID> subjectIds) {}
