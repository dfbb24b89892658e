package org.lantern.review.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.report.Opened;
import org.lantern.review.report.ReportDesk;

/** Compares the sections of two editions. */
@ApplicationScoped
public class EditionDifferenceService {
  private final ReportDesk desk;
  private final SectionReader sections;

  EditionDifferenceService(ReportDesk desk, SectionReader sections) {
    this.desk = desk;
    this.sections = sections;
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
    List<SectionResponse> before = sections.current(one.report(), one.review());
    List<SectionResponse> after = sections.current(other.report(), other.review());
    return compared(before, byCode(before), after, byCode(after));
  }

  private static Map<String, SectionResponse> byCode(List<SectionResponse> sections) {
    return sections.stream().collect(Collectors.toMap(SectionResponse::code, Function.identity()));
  }

  private static List<DifferenceResponse> compared(
      List<SectionResponse> before,
      Map<String, SectionResponse> beforeByCode,
      List<SectionResponse> after,
      Map<String, SectionResponse> afterByCode) {
    List<SectionResponse> all = new ArrayList<>(after);
    before.stream().filter(each -> !afterByCode.containsKey(each.code())).forEach(all::add);
    return all.stream()
        .map(
            each ->
                new DifferenceResponse(
                    each.code(),
                    each.title(),
                    WordDifferences.between(
                        textOf(beforeByCode, each.code()), textOf(afterByCode, each.code()))))
        .toList();
  }

  private static String textOf(Map<String, SectionResponse> sections, String code) {
    return sections.containsKey(code) ? sections.get(code).text() : "";
  }
}
