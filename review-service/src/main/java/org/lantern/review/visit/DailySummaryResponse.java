package org.lantern.review.visit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was shared with the head on a day.
 *
 * @param reply what the head says to it; null while nothing
 */
public record DailySummaryResponse(
    UUID reviewId,
    LocalDate day,
    String text,
    UUID writtenBy,
    String reply,
    UUID repliedBy,
    long version) {}
