package org.lantern.review.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.writing.NameCheck;

/**
 * A point of the plan.
 *
 * @param upToDate false when the timetable has changed since it was written
 * @param remarks words that look like a person's name; for the lead
 */
public record PlanPointResponse(
    UUID id,
    UUID reviewId,
    PlanKind kind,
    UUID practiceId,
    LocalDate heldOn,
    String words,
    PlanState state,
    boolean upToDate,
    List<NameCheck.Remark> remarks,
    List<PlanAction> allowedActions,
    long version) {}
