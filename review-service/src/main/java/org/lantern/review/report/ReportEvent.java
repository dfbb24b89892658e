package org.lantern.review.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** What becomes of reports, for the other services. */
sealed interface ReportEvent extends DomainEvent {

  /** A move before the end; nothing of the content. */
  record ReportMoved(
      @JsonIgnore ReportAction action,
      UUID reportId,
      UUID reviewId,
      UUID schoolId,
      ReportState state)
      implements ReportEvent {
    @Override
    public String type() {
      return action.eventType;
    }

    @Override
    public UUID aggregateId() {
      return reportId;
    }
  }

  /**
   * The report is final and frozen.
   *
   * @param edition 1 for the first, one more for each amended one
   * @param number the number under which it is filed
   * @param digest SHA-256 of its content, keyed with the secret of the installation: what is told
   *     here is kept for ever, and words may be removed from the content
   * @param team everybody who was on the review's team
   * @param evaluations how the nominated practices did; told with the first edition alone, which
   *     opens what rests on them
   */
  record ReportFinalised(
      UUID reportId,
      UUID reviewId,
      UUID schoolId,
      int edition,
      String number,
      String digest,
      Instant finalisedAt,
      List<UUID> team,
      List<Evaluation> evaluations)
      implements ReportEvent {

    /** Whether the team recommends a practice for accreditation. */
    record Evaluation(UUID practiceId, boolean recommended) {}

    @Override
    public String type() {
      return ReportAction.FINALISE.eventType;
    }

    @Override
    public UUID aggregateId() {
      return reportId;
    }
  }
}
