package org.lantern.review.section;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.report.FrozenContent;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportComposer;
import org.lantern.review.report.ReportContent;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.review.Review;

/** Compares what two editions say. */
@ApplicationScoped
public class EditionDifferenceService {
  private final ReportDesk desk;
  private final ReportComposer composer;
  private final FrozenContent contents;

  EditionDifferenceService(ReportDesk desk, ReportComposer composer, FrozenContent contents) {
    this.desk = desk;
    this.composer = composer;
    this.contents = contents;
  }

  /**
   * Between two editions of one review's report.
   *
   * @param otherId the edition to which the first is compared
   */
  @Transactional
  List<DifferenceResponse> differences(UUID reportId, UUID otherId) {
    Opened one = desk.openToRead(reportId);
    Opened other = desk.openToRead(otherId);
    if (!one.report().getReviewId().equals(other.report().getReviewId())) {
      throw new Refusal.AgainstTheRules(
          "These are reports of two reviews. Compare editions of one report.");
    }
    JsonNode before = content(one.report(), one.review());
    JsonNode after = content(other.report(), other.review());
    boolean fronts = before.has(FrozenParts.FRONT) && after.has(FrozenParts.FRONT);
    return compared(texts(before, fronts), texts(after, fronts));
  }

  /** Front pages are compared where both have one: that of a draft is not made yet. */
  private static List<ReportContent.Section> texts(JsonNode content, boolean fronts) {
    List<ReportContent.Section> texts = new ArrayList<>(FrozenParts.sections(content));
    FrozenParts.beside(content).stream()
        .filter(part -> fronts || !part.code().equals(FrozenParts.FRONT))
        .forEach(texts::add);
    return texts;
  }

  /** What an edition says, as it is frozen or, while it is being made, as it would be now. */
  private JsonNode content(Report report, Review review) {
    String frozen = report.getContent();
    return contents.read(frozen == null ? composer.asOfNow(report, review) : frozen);
  }

  private static List<DifferenceResponse> compared(
      List<ReportContent.Section> before, List<ReportContent.Section> after) {
    Map<String, ReportContent.Section> earlier = byCode(before);
    Map<String, ReportContent.Section> later = byCode(after);
    List<ReportContent.Section> all = new ArrayList<>(after);
    before.stream().filter(each -> !later.containsKey(each.code())).forEach(all::add);
    return all.stream()
        .map(
            each ->
                new DifferenceResponse(
                    each.code(),
                    each.title(),
                    WordDifferences.between(
                        textOf(earlier, each.code()), textOf(later, each.code()))))
        .toList();
  }

  private static Map<String, ReportContent.Section> byCode(List<ReportContent.Section> texts) {
    return texts.stream()
        .collect(Collectors.toMap(ReportContent.Section::code, Function.identity()));
  }

  private static String textOf(Map<String, ReportContent.Section> texts, String code) {
    return texts.containsKey(code) ? texts.get(code).text() : "";
  }
}
