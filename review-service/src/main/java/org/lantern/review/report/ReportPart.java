package org.lantern.review.report;

import java.util.List;
import java.util.Optional;
import org.lantern.review.review.Review;

/**
 * What a feature above contributes to a report and does, in the same transaction, when it moves.
 * The report knows none of them.
 */
public interface ReportPart {
  /** The texts with which a report is frozen, in order. */
  default List<ReportContent.Section> sections(Report report, Review review) {
    return List.of();
  }

  /** What the front page of a report says of the school and of earlier times. */
  default Optional<ReportContent.Front> front(Review review) {
    return Optional.empty();
  }

  /** What the school says to the report. */
  default Optional<ReportContent.Response> response(Report report) {
    return Optional.empty();
  }

  /** A report has begun, from an earlier edition if there is one. */
  default void begun(Report report, Review review, Optional<Report> earlier) {}

  /** Somebody else writes a report or assures it; it is recorded already. */
  default void changedHands(Report report, Hands before) {}

  /** A report has moved; it is recorded already. */
  default void moved(Report report, ReportAction action) {}
}
