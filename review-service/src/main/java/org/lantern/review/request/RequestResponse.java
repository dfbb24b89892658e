package org.lantern.review.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.VisitMode;

/**
 * A request, and what the reader may do with it.
 *
 * @param madeOn null for requests of earlier releases
 * @param remarks a sentence for each other request of the school that whoever answers should know
 */
public record RequestResponse(
    UUID id,
    UUID schoolId,
    UUID programmeId,
    UUID seasonId,
    RequestState state,
    List<DayRange> wanted,
    List<DayRange> blocked,
    VisitMode mode,
    String context,
    List<UUID> contacts,
    String wishes,
    UUID madeBy,
    LocalDate madeOn,
    List<String> remarks,
    List<RequestAction> allowedActions) {}
