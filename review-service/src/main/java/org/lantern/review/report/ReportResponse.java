package org.lantern.review.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.review.subject.Subject;

/**
 * A report, and what the reader may do with it.
 *
 * @param authorId null for readers with whom it was shared
 * @param edition 1 for the first, one more for each amended one
 * @param content the frozen report as JSON; null before it is final, and for readers with whom it
 *     was shared once it is voided
 * @param digest SHA-256 of the bytes of the content as it stands, hexadecimal; once words were
 *     removed not that of what was published
 * @param commentsDueOn the last day on which the school comments on facts
 * @param factsConfirmedAt when the head said that there is no more to say on facts
 * @param wordsRemovedAt when words were last taken out of what was published
 */
public record ReportResponse(
    UUID id,
    UUID reviewId,
    UUID schoolId,
    Subject subject,
    UUID authorId,
    UUID assurerId,
    ReportState state,
    int edition,
    String number,
    String content,
    String digest,
    Instant finalisedAt,
    LocalDate commentsDueOn,
    Instant factsConfirmedAt,
    Instant wordsRemovedAt,
    List<ReportAction> allowedActions) {

  /** What somebody reads with whom the school shared it. */
  ReportResponse shared() {
    boolean stands = state != ReportState.VOIDED;
    return new ReportResponse(
        id,
        reviewId,
        schoolId,
        subject,
        null,
        null,
        state,
        edition,
        number,
        stands ? content : null,
        digest,
        finalisedAt,
        null,
        null,
        wordsRemovedAt,
        List.of());
  }
}
