package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.review.finding.FindingKind;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.report.Report;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SubjectNames;
import org.lantern.review.writing.PlainMarkdown;

/** With what each section of a report begins: the findings, and what is known of the review. */
@Singleton
class SectionComposer {
  static final String SUMMARY = "summary";
  private static final String COMPONENT = "component-";

  private final FindingsReader findings;
  private final FrameworkService frameworks;
  private final ProgrammeService programmes;
  private final SubjectNames names;

  SectionComposer(
      FindingsReader findings,
      FrameworkService frameworks,
      ProgrammeService programmes,
      SubjectNames names) {
    this.findings = findings;
    this.frameworks = frameworks;
    this.programmes = programmes;
    this.names = names;
  }

  /** In the order in which they are read. */
  List<SectionResponse> compose(Report report, Review review) {
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    FindingsResponse agreed = findings.all(review);
    List<SectionResponse> sections = new ArrayList<>();
    sections.add(SectionResponse.begun(SUMMARY, "Summary", report.getSummary()));
    sections.add(SectionResponse.begun("context", "Context", context(review)));
    for (FrameworkContent.Component component : framework.components()) {
      String text = findings(component.code(), agreed);
      sections.add(SectionResponse.begun(COMPONENT + component.code(), component.title(), text));
    }
    sections.add(SectionResponse.begun("practice", "Practice put forward", practices(agreed)));
    sections.add(SectionResponse.begun("closing", "About this report", framework.statement()));
    return sections;
  }

  private String context(Review review) {
    return "%s took part in \"%s\" on %s."
        .formatted(
            PlainMarkdown.inLine(names.who(review.getSubject())),
            PlainMarkdown.inLine(programmes.get(review.getProgrammeId()).title()),
            review.getDays().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
  }

  private static String findings(String component, FindingsResponse agreed) {
    return list("What went well", component, FindingKind.WENT_WELL, agreed)
        + list("Even better if", component, FindingKind.EVEN_BETTER_IF, agreed);
  }

  private static String list(
      String heading, String component, FindingKind kind, FindingsResponse agreed) {
    List<String> texts =
        agreed.findings().stream()
            .filter(item -> item.component().equals(component) && item.kind() == kind)
            .map(item -> "- " + PlainMarkdown.inLine(item.text()) + "\n")
            .toList();
    return texts.isEmpty() ? "" : "**" + heading + "**\n\n" + String.join("", texts) + "\n";
  }

  /** A practice whose nomination came too late to be tested stays out of the report. */
  private static String practices(FindingsResponse agreed) {
    return agreed.practices().stream()
        .filter(practice -> practice.recommended() != null)
        .map(SectionComposer::practice)
        .collect(Collectors.joining("\n\n"));
  }

  private static String practice(FindingsResponse.PracticeItem practice) {
    return "**%s** is %s for accreditation. %s"
        .formatted(
            PlainMarkdown.inLine(practice.title()),
            practice.recommended() ? "recommended" : "not recommended",
            PlainMarkdown.inLine(practice.reason()));
  }
}
