package org.lantern.review.section;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;

/** The sections of a report as each reader may see them. */
@Singleton
class SectionReader {
  /** They say what everybody knows until somebody writes in them. */
  private static final Set<String> BY_THE_PLATFORM = Set.of("context", "closing");

  private final SectionRepository sections;
  private final SectionComposer composer;
  private final NameChecks checks;

  SectionReader(SectionRepository sections, SectionComposer composer, NameChecks checks) {
    this.sections = sections;
    this.composer = composer;
    this.checks = checks;
  }

  /** As they read now; a report that was begun before there were sections reads as composed. */
  List<SectionResponse> current(Report report, Review review) {
    List<Section> stored = sections.of(report.getId());
    return stored.isEmpty()
        ? composer.compose(report, review)
        : stored.stream().map(Section::toResponse).toList();
  }

  SectionResponse current(Opened opened, String code) {
    return current(opened.report(), opened.review()).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  /** With what looks like a name, for the team and who checks it. */
  List<SectionResponse> read(Opened opened) {
    List<SectionResponse> read = current(opened.report(), opened.review());
    return checks(opened) ? remarked(read, opened.review()) : read;
  }

  SectionResponse read(Opened opened, String code) {
    SectionResponse read = current(opened, code);
    return checks(opened) ? remarked(read, opened.review()) : read;
  }

  private static boolean checks(Opened opened) {
    return OnTeam.reads(opened.movers()) || opened.is(Role.QUALITY_ASSURER);
  }

  SectionResponse remarked(SectionResponse section, Review review) {
    return remarked(List.of(section), review).getFirst();
  }

  List<SectionResponse> remarked(List<SectionResponse> read, Review review) {
    NameCheck check = checks.of(review);
    return read.stream().map(each -> each.remarked(remarks(each, check))).toList();
  }

  private static List<NameCheck.Remark> remarks(SectionResponse section, NameCheck check) {
    boolean untouched = section.version() == 0 && BY_THE_PLATFORM.contains(section.code());
    return untouched ? List.of() : check.remarks(section.text());
  }
}
