package org.lantern.review.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report, and what the reader may do with it.
 *
 * @param authorId null for readers with whom it was shared
 * @param edition 1 for the first, one more for each amended one
 * @param content the frozen report as JSON; null before it is final, and for readers with whom it
 *     was shared once it is voided
 * @param digest SHA-256 of the content's bytes, hexadecimal
 * @param commentsDueOn the last day on which the school comments on facts
 * @param factsConfirmedAt when the head said that there is no more to say on facts
 */
public record ReportResponse(
    UUID id,
    UUID reviewId,
    UUID schoolId,
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
    List<ReportAction> allowedActions) {

  /** What somebody reads with whom the school shared it. */
  ReportResponse shared() {
    boolean stands = state != ReportState.VOIDED;
    return new ReportResponse(
        id,
        reviewId,
        schoolId,
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
        List.of());
  }
}
