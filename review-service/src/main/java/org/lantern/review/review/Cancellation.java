package org.lantern.review.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * For whose reasons a review was cancelled, and how late.
 *
 * @param noticeDays working days of the school left before the first day, of a review that the
 *     school postponed those it left when it did; null when the network had postponed it
 */
public record Cancellation(@JsonProperty("for") CancelledFor cancelledFor, Integer noticeDays) {}
