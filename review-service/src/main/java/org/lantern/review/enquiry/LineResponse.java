package org.lantern.review.enquiry;

import java.util.List;
import java.util.UUID;
import org.lantern.review.writing.NameCheck;

/**
 * A line of enquiry. The school reads what came of it once the findings are agreed; until then it
 * is open to them.
 *
 * @param answer what the visit has shown, or why it was set aside; null while it is open
 * @param remarks words that look like a person's name, in question, evidence and answer joined by
 *     line ends; for the team
 * @param version for the team, which changes it; null for the school
 */
public record LineResponse(
    UUID id,
    UUID reviewId,
    String component,
    String question,
    String evidence,
    UUID takenBy,
    LineState state,
    String answer,
    List<NameCheck.Remark> remarks,
    List<LineAction> allowedActions,
    Long version) {
  /** As the school reads it before the findings are agreed. */
  LineResponse unanswered() {
    return new LineResponse(
        id,
        reviewId,
        component,
        question,
        evidence,
        takenBy,
        LineState.OPEN,
        null,
        remarks,
        allowedActions,
        version);
  }
}
