package org.lantern.review.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.reviewer.Part;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.subject.Subject;

/**
 * A seat, with what the review is about, the host school, its phase and the days that somebody
 * invited may know, and nothing more. To the school and the team a seat at risk stands where it
 * stood, and one that ended is withdrawn, whoever ended it and why.
 *
 * @param phase null when it is not known
 * @param answerBy last day for an answer, for who was invited and those who allocate
 * @param replaces the seat in whose place it came, for those who allocate
 * @param note what the school and the team read of somebody who does not come; null otherwise
 */
public record SeatResponse(
    UUID id,
    UUID reviewId,
    UUID personId,
    Part part,
    SeatState state,
    UUID schoolId,
    Subject subject,
    Phase phase,
    List<LocalDate> days,
    LocalDate answerBy,
    UUID replaces,
    String note,
    List<SeatAction> allowedActions) {}
