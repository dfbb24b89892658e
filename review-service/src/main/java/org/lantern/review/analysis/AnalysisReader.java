package org.lantern.review.analysis;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.enquiry.LineService;
import org.lantern.review.readiness.PreparationDays;
import org.lantern.review.recommendation.RecommendationService;
import org.lantern.review.review.Review;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;

/** An analysis as its reader may see it. */
@Singleton
class AnalysisReader {
  private final AnalysisRepository analyses;
  private final AnalysisSectionRepository sections;
  private final LineService lines;
  private final RecommendationService recommendations;
  private final AnalysisMapper mapper;
  private final AnalysisOutline outline;
  private final PreparationDays days;
  private final NameChecks checks;
  private final NetworkTime time;
  private final Ids ids;

  AnalysisReader(
      AnalysisRepository analyses,
      AnalysisSectionRepository sections,
      LineService lines,
      RecommendationService recommendations,
      AnalysisMapper mapper,
      AnalysisOutline outline,
      PreparationDays days,
      NameChecks checks,
      NetworkTime time,
      Ids ids) {
    this.analyses = analyses;
    this.sections = sections;
    this.lines = lines;
    this.recommendations = recommendations;
    this.mapper = mapper;
    this.outline = outline;
    this.days = days;
    this.checks = checks;
    this.time = time;
    this.ids = ids;
  }

  AnalysisResponse read(AnalysisAccess.Opened opened) {
    Review review = opened.review();
    Optional<Analysis> found = analyses.findByIdOptional(review.getId());
    AnalysisState state = found.map(Analysis::getState).orElse(AnalysisState.DRAFTING);
    NameCheck check = checks.of(review);
    boolean shares = opened.isLead() && state == AnalysisState.DRAFTING;
    return new AnalysisResponse(
        review.getId(),
        state,
        days.analysis(review),
        found.map(Analysis::getSharedAt).orElse(null),
        all(review).stream().map(section -> response(section, check, opened.isOfTeam())).toList(),
        recommendations.waitingFor(review),
        AnalysisLifecycle.TABLE.allowed(state, opened.movers()),
        shares ? lines.lacking(review.getId()) : List.of());
  }

  /** Those that are stored, and empty ones for what is not written yet. */
  List<AnalysisSection> all(Review review) {
    List<AnalysisSection> all = new ArrayList<>(sections.of(review.getId()));
    Set<String> stored = all.stream().map(AnalysisSection::getCode).collect(Collectors.toSet());
    outline.of(review).stream()
        .filter(part -> !stored.contains(part.code()))
        .map(part -> new AnalysisSection(ids.next(), review.getId(), part, time.now()))
        .forEach(all::add);
    all.sort(Comparator.comparing(AnalysisSection::getPosition));
    return all;
  }

  /** What is asked about words that look like a name before the school reads it. */
  List<String> names(Review review) {
    NameCheck check = checks.of(review);
    List<String> asked = new ArrayList<>();
    for (AnalysisSection section : all(review)) {
      asked.addAll(
          NameChecks.asked(
              "\"" + section.getTitle() + "\"",
              check.remarks(section.getText(), section.getDismissed())));
    }
    asked.addAll(NameChecks.asked("Lines of enquiry", lines.remarks(review.getId(), check)));
    return asked;
  }

  AnalysisSectionResponse response(Review review, AnalysisSection section) {
    return response(section, checks.of(review), true);
  }

  private AnalysisSectionResponse response(
      AnalysisSection section, NameCheck check, boolean pointedOut) {
    return mapper.toResponse(
        section, pointedOut ? check.remarks(section.getText(), section.getDismissed()) : List.of());
  }
}
