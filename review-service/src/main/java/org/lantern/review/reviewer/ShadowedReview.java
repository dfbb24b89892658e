package org.lantern.review.reviewer;

import java.time.LocalDate;
import java.util.UUID;

/** A review that is over, as a record of who shadowed it needs it. */
public record ShadowedReview(UUID id, UUID programmeId, LocalDate lastDay) {}
