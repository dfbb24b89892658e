package org.lantern.review.frontpage;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.report.EstimateWords;
import org.lantern.review.report.FrozenContent;
import org.lantern.review.report.ReportContent;
import org.lantern.review.review.Review;

/**
 * The review before another of the same subject, and what was estimated: as its final report says
 * it, or as it was brought in. Why something was not estimated stays in the report it was said in.
 */
@Singleton
class LastTime {
  private final EarlierReviewRepository reviews;
  private final ProgrammeService programmes;
  private final FrameworkService frameworks;
  private final FindingsReader findings;
  private final FrozenContent content;

  LastTime(
      EarlierReviewRepository reviews,
      ProgrammeService programmes,
      FrameworkService frameworks,
      FindingsReader findings,
      FrozenContent content) {
    this.reviews = reviews;
    this.programmes = programmes;
    this.frameworks = frameworks;
    this.findings = findings;
    this.content = content;
  }

  /** Empty where none ended before the review began. */
  Optional<ReportContent.LastTime> before(Review review) {
    return reviews.over(review.getSubject()).stream()
        .filter(review::isAfter)
        .filter(each -> each.getSubject().isSameAs(review.getSubject()))
        .max(Comparator.comparing((Review each) -> each.getDays().getLast()))
        .map(this::said);
  }

  private ReportContent.LastTime said(Review last) {
    return reviews
        .finalReport(last.getId())
        .map(report -> reported(last, content.read(report.getContent())))
        .orElseGet(() -> broughtIn(last));
  }

  private ReportContent.LastTime reported(Review last, JsonNode said) {
    JsonNode overall = said.path("overallEstimate");
    return said(
        last,
        overall.isTextual() ? EstimateWords.withoutReason(overall.asText()) : null,
        said.path("components")
            .valueStream()
            .filter(each -> EstimateWords.isOfScale(each.path("estimate").asText()))
            .map(
                each ->
                    new ReportContent.Estimated(
                        each.path("title").asText(),
                        EstimateWords.withoutReason(each.path("estimate").asText())))
            .toList());
  }

  private ReportContent.LastTime broughtIn(Review last) {
    FrameworkContent framework = frameworks.get(last.getFrameworkId()).content();
    FindingsResponse known = findings.all(last);
    return said(
        last,
        level(FrameworkContent.OVERALL, framework, known).orElse(null),
        framework.components().stream()
            .flatMap(
                each ->
                    level(each.code(), framework, known).stream()
                        .map(label -> new ReportContent.Estimated(each.title(), label)))
            .toList());
  }

  private static Optional<String> level(
      String code, FrameworkContent framework, FindingsResponse known) {
    return framework
        .scaleOf(code)
        .flatMap(
            scale ->
                known.estimates().stream()
                    .filter(each -> each.component().equals(code) && scale.has(each.level()))
                    .map(each -> scale.label(each.level()))
                    .findFirst());
  }

  private ReportContent.LastTime said(
      Review last, String overall, List<ReportContent.Estimated> estimates) {
    return new ReportContent.LastTime(
        programmes.get(last.getProgrammeId()).title(), last.getDays(), overall, estimates);
  }
}
