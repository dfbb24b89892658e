package org.lantern.review.reviewrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reviewer's record.
 *
 * @param asOf the day on which it was read; qualifications are those in force on it
 * @param days days of all visits that did not stop on site
 * @param reviews whose visit has begun, the latest first; for others than the person without those
 *     that the reader may not know of
 */
public record ReviewRecordResponse(
    UUID personId,
    LocalDate asOf,
    BigDecimal days,
    List<GivenReview> reviews,
    List<HeldQualification> qualifications,
    List<DoneTraining> training) {}
