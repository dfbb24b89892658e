package org.lantern.review.sharing;

import java.time.Instant;
import java.util.UUID;
import org.lantern.review.report.ReportState;
import org.lantern.review.subject.Subject;

/** A report in a list, without its content. */
public record ReportListItem(
    UUID id,
    UUID reviewId,
    UUID schoolId,
    Subject subject,
    ReportState state,
    int edition,
    String number,
    Instant finalisedAt) {}
