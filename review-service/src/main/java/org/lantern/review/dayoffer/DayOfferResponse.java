package org.lantern.review.dayoffer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An offer of days, and what the reader may do with it.
 *
 * @param remarks a sentence for each day that the school's calendars held to be no day for a visit
 *     when it was offered
 */
public record DayOfferResponse(
    UUID id,
    UUID requestId,
    UUID schoolId,
    List<LocalDate> days,
    List<String> remarks,
    DayOfferState state,
    List<DayOfferAction> allowedActions) {}
