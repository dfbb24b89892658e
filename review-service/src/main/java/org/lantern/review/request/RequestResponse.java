package org.lantern.review.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.subject.Subject;

/**
 * A request, and what the reader may do with it.
 *
 * @param schoolId the host school, where the team would meet
 * @param madeOn null for requests of earlier releases
 * @param schoolEnding how the school has ended by what the register says; null for one that goes on
 * @param remarks a sentence for each other request of the school that whoever answers should know
 */
public record RequestResponse(
    UUID id,
    UUID schoolId,
    Subject subject,
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
    EndingKind schoolEnding,
    List<RequestAction> allowedActions) {}
