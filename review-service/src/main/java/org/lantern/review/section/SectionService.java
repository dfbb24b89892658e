package org.lantern.review.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportContent;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.Review;

/** Composes, writes and compares the sections of a report. */
@ApplicationScoped
public class SectionService implements ReportPart {
  private final ReportDesk desk;
  private final SectionRepository sections;
  private final SectionComposer composer;
  private final NetworkTime time;
  private final Ids ids;

  SectionService(
      ReportDesk desk,
      SectionRepository sections,
      SectionComposer composer,
      NetworkTime time,
      Ids ids) {
    this.desk = desk;
    this.sections = sections;
    this.composer = composer;
    this.time = time;
    this.ids = ids;
  }

  /** The first edition begins from the findings, an amended one from the edition before. */
  @Override
  public void begun(Report report, Review review, Optional<Report> earlier) {
    store(report, current(earlier.orElse(report), review));
  }

  private void store(Report report, List<SectionResponse> begun) {
    for (int i = 0; i < begun.size(); i++) {
      sections.persist(new Section(ids.next(), report.getId(), i, begun.get(i), time.now()));
    }
    sections.flush();
  }

  @Override
  public List<ReportContent.Section> sections(Report report, Review review) {
    return current(report, review).stream()
        .map(each -> new ReportContent.Section(each.code(), each.title(), each.text()))
        .toList();
  }

  /** As they read now; a report that was begun before there were sections reads as composed. */
  List<SectionResponse> current(Report report, Review review) {
    List<Section> stored = sections.of(report.getId());
    return stored.isEmpty()
        ? composer.compose(report, review)
        : stored.stream().map(Section::toResponse).toList();
  }

  /**
   * Lets pass what is said about a section, and about a passage of it if one is quoted.
   *
   * @param passage null where the whole section is meant
   */
  public void requirePassage(Opened opened, String code, String passage) {
    String text = current(opened, code).text();
    if (passage != null && !plain(text).contains(plain(passage))) {
      throw new Refusal.AgainstTheRules(
          "The passage does not stand in this section as it reads now. Quote it word for word, or"
              + " speak of the whole section.");
    }
  }

  /** Quoting may change how lines are broken. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private SectionResponse current(Opened opened, String code) {
    return current(opened.report(), opened.review()).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  List<SectionResponse> list(UUID reportId) {
    Opened opened = desk.open(reportId);
    return current(opened.report(), opened.review());
  }

  @Transactional
  Versioned<SectionResponse> get(UUID reportId, String code) {
    SectionResponse found = current(desk.open(reportId), code);
    return new Versioned<>(found, found.version());
  }

  /** By the author, while the report is drafted and while the school's comments are answered. */
  @Transactional
  Versioned<SectionResponse> write(
      UUID reportId, String code, WriteSectionRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Relation.AUTHOR);
    if (sections.of(reportId).isEmpty()) {
      store(opened.report(), composer.compose(opened.report(), opened.review()));
    }
    Section section = sections.locked(reportId, code).orElseThrow(Refusal.NotFound::new);
    Versions.require(
        ifMatch,
        section.getVersion(),
        () -> new StaleSection(section.toResponse(), request.text()));
    requireWritable(opened.report());
    String text = PlainMarkdown.checked(request.text());
    section.write(text, opened.actor().personId(), time.now());
    sections.flush();
    return new Versioned<>(section.toResponse(), section.getVersion());
  }

  private static void requireWritable(Report report) {
    ReportState state = report.getState();
    if (state != ReportState.DRAFTING && state != ReportState.SCHOOL_CHECK) {
      throw new Refusal.NotInThisState(
          "The text can be changed while the report is drafted or the school checks it.",
          List.of());
    }
  }

  /** The last texts, the newest first; for the team. */
  @Transactional
  List<SectionTextResponse> texts(UUID reportId, String code) {
    Opened opened = desk.open(reportId);
    opened.require(Relation.LEAD, Relation.PEER);
    return kept(opened, code).entrySet().stream()
        .sorted(Map.Entry.<Long, SectionText>comparingByKey().reversed())
        .map(each -> response(each.getKey(), each.getValue()))
        .toList();
  }

  private Map<Long, SectionText> kept(Opened opened, String code) {
    return sections
        .of(opened.report().getId(), code)
        .map(Section::getTexts)
        .orElseGet(() -> Map.of(0L, new SectionText(current(opened, code).text(), null, null)));
  }

  private static SectionTextResponse response(long version, SectionText kept) {
    return new SectionTextResponse(version, kept.text(), kept.writtenBy(), kept.writtenAt());
  }

  /** Between two of the last texts of a section. */
  @Transactional
  DifferenceResponse differences(UUID reportId, String code, long from, long to) {
    Opened opened = desk.open(reportId);
    opened.require(Relation.LEAD, Relation.PEER);
    SectionResponse now = current(opened, code);
    Map<Long, SectionText> kept = kept(opened, code);
    return new DifferenceResponse(
        code, now.title(), WordDifferences.between(text(kept, from), text(kept, to)));
  }

  private static String text(Map<Long, SectionText> kept, long version) {
    return Optional.ofNullable(kept.get(version))
        .map(SectionText::text)
        .orElseThrow(
            () ->
                new Refusal.AgainstTheRules(
                    "Version %d of this section is not kept. Choose among its last texts."
                        .formatted(version)));
  }

  /**
   * Between two editions of one review's report.
   *
   * @param otherId the edition to which the first is compared
   */
  @Transactional
  List<DifferenceResponse> differences(UUID reportId, UUID otherId) {
    Opened one = desk.open(reportId);
    Opened other = desk.open(otherId);
    if (!one.report().getReviewId().equals(other.report().getReviewId())) {
      throw new Refusal.AgainstTheRules(
          "These are reports of two reviews. Compare editions of one report.");
    }
    List<SectionResponse> before = current(one.report(), one.review());
    List<SectionResponse> after = current(other.report(), other.review());
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
