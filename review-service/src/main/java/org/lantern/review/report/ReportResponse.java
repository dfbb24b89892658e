package org.lantern.review.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report, and what the reader may do with it.
 *
 * @param content the frozen report as JSON, null before it is final
 * @param digest SHA-256 of the content's bytes, hexadecimal
 */
public record ReportResponse(
    UUID id,
    UUID reviewId,
    UUID schoolId,
    UUID authorId,
    UUID assurerId,
    ReportState state,
    String summary,
    String number,
    String content,
    String digest,
    Instant finalisedAt,
    List<ReportAction> allowedActions,
    List<CommentResponse> comments) {

  /**
   * A comment of the school.
   *
   * @param accepted null while it is unanswered
   */
  public record CommentResponse(
      UUID id, String text, Boolean accepted, String answer, long version) {}
}
