package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.finding.FindingsInReport;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.review.Review;

/**
 * A section that still has a finding or a practice in the words with which it began has them as
 * they were put right. What its author said in other words stays theirs to change.
 */
@Singleton
class PutRightSections implements FindingsInReport {
  private final ReportDesk desk;
  private final SectionRepository sections;
  private final SectionComposer composer;
  private final NetworkTime time;

  PutRightSections(
      ReportDesk desk, SectionRepository sections, SectionComposer composer, NetworkTime time) {
    this.desk = desk;
    this.sections = sections;
    this.composer = composer;
    this.time = time;
  }

  @Override
  public Runnable following(Review review, UUID by) {
    return desk.openOf(review.getId())
        .map(report -> following(report, review, by))
        .orElse(() -> {});
  }

  private Runnable following(Report report, Review review, UUID by) {
    List<SectionResponse> before = composer.compose(report, review);
    return () -> {
      List<SectionResponse> after = composer.compose(report, review);
      for (int i = 0; i < after.size(); i++) {
        putRight(report, before.get(i), after.get(i), by);
      }
      sections.flush();
    };
  }

  private void putRight(Report report, SectionResponse before, SectionResponse after, UUID by) {
    if (!before.text().equals(after.text())) {
      sections
          .locked(report.getId(), after.code())
          .ifPresent(
              section ->
                  section.write(
                      putRight(section.getText(), lines(before.text()), lines(after.text())),
                      by,
                      time.now()));
    }
  }

  /** Words change and nothing else, so that each line has its like. */
  private static String putRight(String text, List<String> before, List<String> after) {
    List<String> lines = new ArrayList<>(lines(text));
    for (int i = 0; i < after.size(); i++) {
      int at = lines.indexOf(before.get(i));
      if (at >= 0 && !before.get(i).equals(after.get(i))) {
        lines.set(at, after.get(i));
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }
}
