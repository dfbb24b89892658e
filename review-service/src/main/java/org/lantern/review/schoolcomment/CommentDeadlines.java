package org.lantern.review.schoolcomment;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.report.Hands;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportPart;
import org.lantern.review.schoolcopy.PeopleChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Until when a comment on a fact is answered and decided: by the author's calendar, then by the
 * network's.
 */
@Singleton
class CommentDeadlines implements ReportPart, PeopleChanged {
  private final DeadlineService deadlines;
  private final SchoolCommentRepository comments;
  private final SchoolCopyService schools;
  private final MergedPeople merged;

  CommentDeadlines(
      DeadlineService deadlines,
      SchoolCommentRepository comments,
      SchoolCopyService schools,
      MergedPeople merged) {
    this.deadlines = deadlines;
    this.comments = comments;
    this.schools = schools;
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

  void decided(SchoolComment comment) {
    deadlines.end(Step.DECIDE_COMMENT, comment.getId());
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
    for (SchoolComment comment : comments.undecidedWith(person, into)) {
      if (comment.isProposed()) {
        deadlines.handOver(Step.DECIDE_COMMENT, comment.getId(), person, null);
      } else {
        authorMoved(comment, comments.reportOf(comment.getId()), person);
      }
    }
  }

  @Override
  public void erased(UUID person) {}
}
