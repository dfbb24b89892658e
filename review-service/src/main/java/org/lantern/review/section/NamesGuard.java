package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportGuard;
import org.lantern.review.report.Warning;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewService;
import org.lantern.review.writing.NameChecks;

/** Before others read a report, words in it that look like a person's name are pointed out. */
@Singleton
class NamesGuard implements ReportGuard {
  private final SectionReader sections;
  private final FindingsReader findings;
  private final ReviewService reviews;

  NamesGuard(SectionReader sections, FindingsReader findings, ReviewService reviews) {
    this.sections = sections;
    this.findings = findings;
    this.reviews = reviews;
  }

  @Override
  public Set<ReportAction> actions() {
    return Set.of(ReportAction.SUBMIT, ReportAction.RELEASE);
  }

  @Override
  public Optional<Warning> warning() {
    return Optional.of(Warning.NAMES);
  }

  @Override
  public List<String> lacking(Report report, Actor actor) {
    Review review = reviews.known(report.getReviewId());
    List<String> asked = new ArrayList<>();
    for (SectionResponse section : sections.remarked(sections.current(report, review), review)) {
      asked.addAll(NameChecks.asked("\"" + section.title() + "\"", section.remarks()));
    }
    asked.addAll(NameChecks.asked("The findings", findings.remarks(review)));
    return asked;
  }
}
