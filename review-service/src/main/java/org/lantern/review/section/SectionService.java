package org.lantern.review.section;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.FactsService;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportContent;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.Review;
import org.lantern.review.writing.NameChecks;
import org.lantern.review.writing.PlainMarkdown;
import org.lantern.review.writing.StaleText;
import org.lantern.review.writing.WrittenText;
import org.lantern.review.writing.WrittenTextResponse;

/** Composes, writes and compares the sections of a report. */
@ApplicationScoped
public class SectionService implements ReportPart {
  private final ReportDesk desk;
  private final SectionRepository sections;
  private final SectionComposer composer;
  private final SectionReader reader;
  private final NameChecks checks;
  private final List<ChangeDemands> demands;
  private final FactsService facts;
  private final NetworkTime time;
  private final Ids ids;

  SectionService(
      ReportDesk desk,
      SectionRepository sections,
      SectionComposer composer,
      SectionReader reader,
      NameChecks checks,
      @All List<ChangeDemands> demands,
      FactsService facts,
      NetworkTime time,
      Ids ids) {
    this.desk = desk;
    this.sections = sections;
    this.composer = composer;
    this.reader = reader;
    this.checks = checks;
    this.demands = demands;
    this.facts = facts;
    this.time = time;
    this.ids = ids;
  }

  /** The first edition begins from the findings, an amended one from the edition before. */
  @Override
  public void begun(Report report, Review review, Optional<Report> earlier) {
    store(
        report,
        reader.current(earlier.orElse(report), review).stream().map(SectionService::anew).toList());
  }

  private static SectionResponse anew(SectionResponse earlier) {
    return SectionResponse.begun(earlier.code(), earlier.title(), earlier.text());
  }

  /** What the assurer releases is what later changes are held against. */
  @Override
  public void moved(Report report, ReportAction action) {
    if (action == ReportAction.RELEASE) {
      sections.released(report.getId());
    }
  }

  private void store(Report report, List<SectionResponse> begun) {
    for (int i = 0; i < begun.size(); i++) {
      Section section = new Section(ids.next(), report.getId(), i, begun.get(i), time.now());
      if (report.getState() == ReportState.SCHOOL_CHECK) {
        section.release();
      }
      sections.persist(section);
    }
    sections.flush();
  }

  @Override
  public List<ReportContent.Section> sections(Report report, Review review) {
    return reader.current(report, review).stream()
        .map(each -> new ReportContent.Section(each.code(), each.title(), each.text()))
        .toList();
  }

  /**
   * Lets pass what is said about a section, and about a passage of it if one is quoted.
   *
   * @param passage null where the whole section is meant
   */
  public void requirePassage(Opened opened, String code, String passage) {
    String text = reader.current(opened, code).text();
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

  @Transactional
  List<SectionResponse> list(UUID reportId) {
    return reader.read(desk.openToRead(reportId));
  }

  @Transactional
  Versioned<SectionResponse> get(UUID reportId, String code) {
    SectionResponse found = reader.read(desk.openToRead(reportId), code);
    return new Versioned<>(found, found.version());
  }

  /**
   * By the author, while the report is drafted; while the school checks it, where something demands
   * it, and then the school looks at it once more.
   */
  @Transactional
  Versioned<SectionResponse> write(
      UUID reportId, String code, WriteSectionRequest request, String ifMatch) {
    Opened opened = desk.openLocked(reportId);
    opened.require(Relation.AUTHOR);
    begin(opened);
    Section section = sections.locked(reportId, code).orElseThrow(Refusal.NotFound::new);
    Versions.require(
        ifMatch, section.getVersion(), () -> new StaleText<>(section.toResponse(), request.text()));
    requireWritable(opened.report(), code, request.commentId());
    String text = PlainMarkdown.checked(request.text());
    boolean changed = section.write(text, opened.actor().personId(), time.now());
    sections.flush();
    checks.dismiss(opened.review().getId(), request.dismissed());
    if (changed) {
      facts.textChanged(opened);
    }
    return new Versioned<>(
        reader.remarked(section.toResponse(), opened.review()), section.getVersion());
  }

  /** A report from before there were sections gets them when the first is written. */
  private void begin(Opened opened) {
    Report report = opened.report();
    if (sections.of(report.getId()).isEmpty()) {
      store(report, composer.compose(report, opened.review()));
    }
  }

  private void requireWritable(Report report, String code, UUID commentId) {
    ReportState state = report.getState();
    if (state == ReportState.SCHOOL_CHECK) {
      if (demands.stream().noneMatch(each -> each.demandsChange(report.getId(), code, commentId))) {
        throw new Refusal.AgainstTheRules(
            "While the school checks the report, only what an accepted comment demands is changed."
                + " Name the comment, or wait until the assurer has decided one on this section.");
      }
    } else if (state != ReportState.DRAFTING) {
      throw new Refusal.NotInThisState(
          "The text can be changed while the report is drafted or the school checks it.",
          List.of());
    }
  }

  /** The last texts, the newest first; for the team. */
  @Transactional
  List<WrittenTextResponse> texts(UUID reportId, String code) {
    Opened opened = desk.openToRead(reportId);
    opened.require(Relation.LEAD, Relation.PEER, Relation.SHADOW);
    return WrittenTextResponse.of(kept(opened, code));
  }

  private Map<Long, WrittenText> kept(Opened opened, String code) {
    return sections
        .of(opened.report().getId(), code)
        .map(Section::getTexts)
        .orElseGet(
            () -> Map.of(0L, new WrittenText(reader.current(opened, code).text(), null, null)));
  }

  /** Between two of the last texts of a section. */
  @Transactional
  DifferenceResponse differences(UUID reportId, String code, long from, long to) {
    Opened opened = desk.openToRead(reportId);
    SectionResponse now = reader.current(opened, code);
    if (!readsSinceRelease(opened, now, from)) {
      opened.require(Relation.LEAD, Relation.PEER, Relation.SHADOW);
    }
    Map<Long, WrittenText> kept = kept(opened, code);
    return new DifferenceResponse(
        code, now.title(), WordDifferences.between(text(kept, from), text(kept, to)));
  }

  /** What was written since the assurer let the report go, they may read; the draft's past not. */
  private static boolean readsSinceRelease(Opened opened, SectionResponse now, long from) {
    return opened.is(Role.QUALITY_ASSURER)
        && now.releasedVersion() != null
        && from >= now.releasedVersion();
  }

  private static String text(Map<Long, WrittenText> kept, long version) {
    return Optional.ofNullable(kept.get(version))
        .map(WrittenText::text)
        .orElseThrow(
            () ->
                new Refusal.AgainstTheRules(
                    "Version %d of this section is not kept. Choose among its last texts."
                        .formatted(version)));
  }
}
