package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.report.FactsService;
import org.lantern.review.report.Hands;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportPart;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.schoolcopy.PeopleChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Until when a comment on a fact is answered, by the author's calendar, and decided, by the
 * network's; and then, once the school has no more to say, until when the report is made final.
 */
@Singleton
class CommentDeadlines implements ReportPart, PeopleChanged {
  private final DeadlineService deadlines;
  private final SchoolCommentRepository comments;
  private final ReviewService reviews;
  private final SchoolCopyService schools;
  private final FactsService facts;
  private final MergedPeople merged;

  CommentDeadlines(
      DeadlineService deadlines,
      SchoolCommentRepository comments,
      ReviewService reviews,
      SchoolCopyService schools,
      FactsService facts,
      MergedPeople merged) {
    this.deadlines = deadlines;
    this.comments = comments;
    this.reviews = reviews;
    this.schools = schools;
    this.facts = facts;
    this.merged = merged;
  }

  void made(SchoolComment comment, Opened opened) {
    UUID season = opened.review().getSeasonId();
    UUID calendar = workplaceOfAuthor(opened.report());
    deadlines.begin(Step.ANSWER_COMMENT, comment.getId(), season, calendar);
  }

  /** Somebody decides from now on; a second proposal gives them no more days. */
  void proposed(SchoolComment comment, Opened opened) {
    deadlines.end(Step.ANSWER_COMMENT, comment.getId());
    deadlines.begin(Step.DECIDE_COMMENT, comment.getId(), opened.review().getSeasonId(), null);
  }

  void decided(SchoolComment comment, Opened opened) {
    deadlines.end(Step.DECIDE_COMMENT, comment.getId());
    finalisable(opened.report(), opened.review());
  }

  /** Nobody is asked to make a report final while a comment waits for others. */
  private void finalisable(Report report, Review review) {
    if (report.getFactsConfirmedAt() != null && comments.undecided(report.getId()).isEmpty()) {
      deadlines.begin(Step.FINALISE_REPORT, report.getId(), review.getSeasonId(), null);
    }
  }

  @Override
  public void moved(Report report, ReportAction action) {
    switch (action) {
      case CONFIRM_FACTS -> finalisable(report, reviews.known(report.getReviewId()));
      case REOPEN_FACTS, FINALISE -> deadlines.end(Step.FINALISE_REPORT, report.getId());
      default -> {}
    }
  }

  /** What waits for whoever had the report waits for who has it now. */
  @Override
  public void changedHands(Report report, Hands before) {
    for (SchoolComment comment : comments.undecided(report.getId())) {
      if (comment.isProposed() && !Objects.equals(before.assurer(), report.getAssurerId())) {
        deadlines.handOver(Step.DECIDE_COMMENT, comment.getId(), before.assurer(), null);
      } else if (!comment.isProposed() && !before.author().equals(report.getAuthorId())) {
        authorMoved(comment, report, before.author());
      }
    }
  }

  private void authorMoved(SchoolComment comment, Report report, UUID from) {
    deadlines.handOver(Step.ANSWER_COMMENT, comment.getId(), from, workplaceOfAuthor(report));
  }

  private UUID workplaceOfAuthor(Report report) {
    return schools.workplaceOf(merged.standsFor(report.getAuthorId()));
  }

  /** Their tasks are known by the id that goes; whether the reports say the other by now or not. */
  @Override
  public void merged(UUID person, UUID into) {
    for (Report report : comments.reportsWithUndecided(person, into)) {
      facts.hold(reviews.known(report.getReviewId()));
      for (SchoolComment comment : comments.undecided(report.getId())) {
        if (comment.isProposed() && isOneOf(report.getAssurerId(), person, into)) {
          deadlines.handOver(Step.DECIDE_COMMENT, comment.getId(), person, null);
        } else if (!comment.isProposed() && isOneOf(report.getAuthorId(), person, into)) {
          authorMoved(comment, report, person);
        }
      }
    }
  }

  private static boolean isOneOf(UUID who, UUID person, UUID into) {
    return person.equals(who) || into.equals(who);
  }

  @Override
  public void erased(UUID person) {}
}
