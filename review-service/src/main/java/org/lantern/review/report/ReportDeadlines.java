package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.PeopleChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Until when a report is written and checked, by the author's calendar and then the network's;
 * whoever follows an author has what waits for them.
 */
@Singleton
class ReportDeadlines implements ReportPart, PeopleChanged {
  private final DeadlineService deadlines;
  private final ReportRepository reports;
  private final ReviewService reviews;
  private final SchoolCopyService schools;
  private final MergedPeople merged;

  ReportDeadlines(
      DeadlineService deadlines,
      ReportRepository reports,
      ReviewService reviews,
      SchoolCopyService schools,
      MergedPeople merged) {
    this.deadlines = deadlines;
    this.reports = reports;
    this.reviews = reviews;
    this.schools = schools;
    this.merged = merged;
  }

  @Override
  public void begun(Report report, Review review, Optional<Report> earlier) {
    if (report.getState() == ReportState.DRAFTING) {
      toWrite(report, review);
    }
  }

  @Override
  public void moved(Report report, ReportAction action) {
    UUID id = report.getId();
    switch (action) {
      case SUBMIT -> {
        deadlines.end(Step.WRITE_REPORT, id);
        UUID season = reviews.known(report.getReviewId()).getSeasonId();
        deadlines.begin(Step.CHECK_REPORT, id, season, null);
      }
      case SEND_BACK -> {
        deadlines.end(Step.CHECK_REPORT, id);
        toWrite(report, reviews.known(report.getReviewId()));
      }
      case RELEASE -> deadlines.end(Step.CHECK_REPORT, id);
      default -> {}
    }
  }

  private void toWrite(Report report, Review review) {
    deadlines.begin(
        Step.WRITE_REPORT, report.getId(), review.getSeasonId(), workplaceOfAuthor(report));
  }

  /** Somebody else writes from now on, and does what the first had to do by the same limit. */
  void authorMoved(Report report, UUID from) {
    deadlines.handOver(Step.WRITE_REPORT, report.getId(), from, workplaceOfAuthor(report));
    deadlines.handOver(Step.FINALISE_REPORT, report.getId(), from, null);
  }

  private UUID workplaceOfAuthor(Report report) {
    return schools.workplaceOf(merged.standsFor(report.getAuthorId()));
  }

  /** Their tasks are known by the id that goes; whether the reports say the other by now or not. */
  @Override
  public void merged(UUID person, UUID into) {
    for (Report report : reports.writtenBy(person, into)) {
      reports.lock(report);
      authorMoved(report, person);
    }
  }

  @Override
  public void erased(UUID person) {}
}
