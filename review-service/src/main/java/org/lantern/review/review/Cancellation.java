package org.lantern.review.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * For whose reasons a review was cancelled, and how late.
 *
 * @param noticeDays working days of the school left before the first day; null when the review was
 *     postponed and had no days
 */
public record Cancellation(@JsonProperty("for") CancelledFor cancelledFor, Integer noticeDays) {}
