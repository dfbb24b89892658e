package org.lantern.review.dayoffer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An offer of days, and what the reader may do with it. */
public record DayOfferResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    List<LocalDate> days,
    DayOfferState state,
    List<DayOfferAction> allowedActions) {}
