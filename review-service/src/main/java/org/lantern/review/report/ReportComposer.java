package org.lantern.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.finding.FindingKind;
import org.lantern.review.finding.FindingsReader;
import org.lantern.review.finding.FindingsResponse;
import org.lantern.review.finding.PracticeAnswer;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.schoolcopy.SubjectNames;

/** Puts a final report together from what lead and head agreed, and freezes it. */
@ApplicationScoped
public class ReportComposer {
  private final FindingsReader findings;
  private final FrameworkService frameworks;
  private final ProgrammeService programmes;
  private final SchoolCopyService schools;
  private final SubjectNames names;
  private final ReviewTeam team;
  private final List<ReportPart> parts;
  private final ContentDigest digests;
  private final ObjectMapper json;
  private final NetworkTime time;

  ReportComposer(
      FindingsReader findings,
      FrameworkService frameworks,
      ProgrammeService programmes,
      SchoolCopyService schools,
      SubjectNames names,
      ReviewTeam team,
      @All List<ReportPart> parts,
      ContentDigest digests,
      ObjectMapper json,
      NetworkTime time) {
    this.findings = findings;
    this.frameworks = frameworks;
    this.programmes = programmes;
    this.schools = schools;
    this.names = names;
    this.team = team;
    this.parts = parts;
    this.digests = digests;
    this.json = json;
    this.time = time;
  }

  /** The number under which a first edition is filed. */
  String number(long sequence) {
    return "LR-%d-%04d".formatted(time.today().getYear(), sequence);
  }

  /** Whether the review recommends a practice, so that something may rest on its report. */
  boolean recommends(Review review) {
    return evaluated(findings.all(review)).anyMatch(FindingsResponse.PracticeItem::recommended);
  }

  Report.Frozen freeze(Report report, Review review, String number) {
    Instant now = time.now();
    FindingsResponse agreed = findings.all(review);
    String content = text(content(report, review, number, front(review), agreed));
    String digest = ContentDigest.of(content);
    return new Report.Frozen(
        number,
        content,
        digest,
        digests.told(report.getId(), digest),
        now,
        team.members(review.getId()),
        evaluations(report, agreed));
  }

  /**
   * What a report would say if it was frozen now, as JSON; without a number, and without its front
   * page, which tells of earlier reviews.
   */
  public String asOfNow(Report report, Review review) {
    return text(content(report, review, null, null, findings.all(review)));
  }

  /** Decisions opened on the first edition are not opened again by an amended one. */
  private static List<ReportEvent.ReportFinalised.Evaluation> evaluations(
      Report report, FindingsResponse agreed) {
    return report.getEdition() > 1
        ? List.of()
        : evaluated(agreed)
            .map(
                practice ->
                    new ReportEvent.ReportFinalised.Evaluation(
                        practice.practiceId(), practice.recommended()))
            .toList();
  }

  private ReportContent.Front front(Review review) {
    return parts.stream().flatMap(part -> part.front(review).stream()).findFirst().orElse(null);
  }

  private ReportContent content(
      Report report,
      Review review,
      String number,
      ReportContent.Front front,
      FindingsResponse agreed) {
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    return new ReportContent(
        number,
        schools.find(review.getSchoolId()).map(SchoolCopy::getName).orElse(""),
        names.title(review.getSubject()),
        programmes.get(review.getProgrammeId()).title(),
        review.getDays(),
        report.getEdition(),
        front,
        parts.stream().flatMap(part -> part.sections(report, review).stream()).toList(),
        framework.components().stream().map(c -> component(c, framework, agreed)).toList(),
        estimate(FrameworkContent.OVERALL, framework, agreed).orElse(null),
        evaluated(agreed).map(each -> practice(each, framework)).toList(),
        disagreement(agreed),
        framework.statement(),
        parts.stream().flatMap(part -> part.response(report).stream()).findFirst().orElse(null));
  }

  private static ReportContent.Practice practice(
      FindingsResponse.PracticeItem item, FrameworkContent framework) {
    return new ReportContent.Practice(
        item.title(),
        item.recommended(),
        item.reason(),
        framework.practiceQuestions().stream()
            .filter(question -> item.answers().containsKey(question.code()))
            .map(question -> answer(question.text(), item.answers().get(question.code())))
            .toList(),
        item.neededNextTime());
  }

  private static ReportContent.Answer answer(String question, PracticeAnswer given) {
    return new ReportContent.Answer(question, given.answer(), given.words());
  }

  private static String disagreement(FindingsResponse agreed) {
    return agreed.signatures().stream()
        .map(FindingsResponse.SignatureItem::note)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A practice whose nomination came too late to be tested stays out of this report. */
  private static Stream<FindingsResponse.PracticeItem> evaluated(FindingsResponse agreed) {
    return agreed.practices().stream().filter(practice -> practice.recommended() != null);
  }

  private static ReportContent.Component component(
      FrameworkContent.Component component, FrameworkContent framework, FindingsResponse agreed) {
    return new ReportContent.Component(
        component.title(),
        estimate(component.code(), framework, agreed).orElse(EstimateWords.WITHOUT_SCALE),
        found(component, FindingKind.WENT_WELL, framework, agreed),
        found(component, FindingKind.EVEN_BETTER_IF, framework, agreed));
  }

  /** In words; empty where the framework has no scale. */
  private static Optional<String> estimate(
      String code, FrameworkContent framework, FindingsResponse agreed) {
    return framework
        .scaleOf(code)
        .map(
            scale ->
                agreed.estimates().stream()
                    .filter(each -> each.component().equals(code))
                    .findFirst()
                    .map(item -> EstimateWords.of(item, scale))
                    .orElseThrow());
  }

  private static List<ReportContent.Finding> found(
      FrameworkContent.Component component,
      FindingKind kind,
      FrameworkContent framework,
      FindingsResponse agreed) {
    return agreed.findings().stream()
        .filter(item -> item.component().equals(component.code()) && item.kind() == kind)
        .map(
            item ->
                new ReportContent.Finding(
                    item.text(),
                    framework.lensTitle(item.lens()),
                    item.theme() == null ? null : item.theme().name()))
        .toList();
  }

  private String text(ReportContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }
}
