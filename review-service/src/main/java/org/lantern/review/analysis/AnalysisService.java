package org.lantern.review.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.enquiry.LineService;
import org.lantern.review.readiness.SharedAnalysis;
import org.lantern.review.review.Review;
import org.lantern.review.writing.PlainMarkdown;
import org.lantern.review.writing.StaleText;
import org.lantern.review.writing.WrittenTextResponse;

/** The team writes its analysis before the visit, and the lead shares it with the school. */
@ApplicationScoped
public class AnalysisService implements SharedAnalysis {
  private final AnalysisAccess access;
  private final AnalysisRepository analyses;
  private final AnalysisSectionRepository sections;
  private final LineService lines;
  private final AnalysisReader reader;
  private final AnalysisTaskService tasks;
  private final Transitions transitions;
  private final NetworkTime time;

  AnalysisService(
      AnalysisAccess access,
      AnalysisRepository analyses,
      AnalysisSectionRepository sections,
      LineService lines,
      AnalysisReader reader,
      AnalysisTaskService tasks,
      Transitions transitions,
      NetworkTime time) {
    this.access = access;
    this.analyses = analyses;
    this.sections = sections;
    this.lines = lines;
    this.reader = reader;
    this.tasks = tasks;
    this.transitions = transitions;
    this.time = time;
  }

  @Override
  public boolean isShared(UUID reviewId) {
    return analyses.isShared(reviewId);
  }

  @Transactional
  Versioned<AnalysisResponse> get(UUID reviewId) {
    return versioned(access.reading(reviewId));
  }

  @Transactional
  List<HistoryResponse> history(UUID reviewId) {
    access.reading(reviewId);
    return transitions.of("analysis", reviewId);
  }

  @Transactional
  Versioned<AnalysisSectionResponse> section(UUID reviewId, String code) {
    AnalysisAccess.Opened opened = access.reading(reviewId);
    return reader.read(opened).sections().stream()
        .filter(section -> section.code().equals(code))
        .findFirst()
        .map(section -> new Versioned<>(section, section.version()))
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  Versioned<AnalysisSectionResponse> write(
      UUID reviewId, String code, WriteAnalysisSectionRequest request, String ifMatch) {
    AnalysisAccess.Opened opened = access.changing(reviewId);
    Review review = opened.review();
    Analysis analysis = begun(review);
    AnalysisSection section = sections.locked(reviewId, code).orElseThrow(Refusal.NotFound::new);
    Versions.require(
        ifMatch,
        section.getVersion(),
        () -> new StaleText<>(reader.response(review, section), request.text()));
    if (analysis.isShared()) {
      throw new Refusal.NotInThisState(
          "The analysis is shared; the school reads it as it is. Answer its lines of enquiry as"
              + " you find out.",
          List.of());
    }
    section.write(
        PlainMarkdown.checked(request.text()),
        request.dismissed(),
        opened.actor().personId(),
        time.now());
    sections.flush();
    return new Versioned<>(reader.response(review, section), section.getVersion());
  }

  /** Begins it where nobody has; the caller holds the review. */
  private Analysis begun(Review review) {
    Analysis analysis =
        analyses
            .findByIdOptional(review.getId())
            .orElseGet(
                () -> {
                  Analysis made = new Analysis(review.getId());
                  analyses.persist(made);
                  return made;
                });
    Set<String> stored =
        sections.of(review.getId()).stream()
            .map(AnalysisSection::getCode)
            .collect(Collectors.toSet());
    reader.all(review).stream()
        .filter(section -> !stored.contains(section.getCode()))
        .forEach(sections::persist);
    sections.flush();
    return analysis;
  }

  /** The last texts of a section, the newest first; for the team. */
  @Transactional
  List<WrittenTextResponse> texts(UUID reviewId, String code) {
    AnalysisAccess.Opened opened = access.reading(reviewId);
    if (!opened.isOfTeam()) {
      throw new Refusal.NotAllowed("Earlier texts are for the review's team.");
    }
    return reader.all(opened.review()).stream()
        .filter(section -> section.getCode().equals(code))
        .findFirst()
        .map(section -> WrittenTextResponse.of(section.getTexts()))
        .orElseThrow(Refusal.NotFound::new);
  }

  /**
   * From now on the school reads it.
   *
   * @param acknowledged that words which look like a name give nobody away
   */
  @Transactional
  Versioned<AnalysisResponse> share(UUID reviewId, String ifMatch, boolean acknowledged) {
    AnalysisAccess.Opened opened = access.changing(reviewId);
    AnalysisLifecycle.TABLE.requireMayEver(AnalysisAction.SHARE, opened.movers());
    Analysis analysis = begun(opened.review());
    Versions.require(ifMatch, analysis.getVersion(), () -> reader.read(opened));
    var move = analysis.share(opened.movers(), time.now());
    List<String> lacking = new ArrayList<>(lines.lacking(reviewId));
    if (!acknowledged) {
      lacking.addAll(reader.names(opened.review()));
    }
    if (!lacking.isEmpty()) {
      throw new Refusal.AgainstTheRules(lacking);
    }
    transitions.record(opened.actor(), move);
    tasks.shared(opened.review());
    analyses.flush();
    return versioned(opened);
  }

  private Versioned<AnalysisResponse> versioned(AnalysisAccess.Opened opened) {
    long version =
        analyses.findByIdOptional(opened.review().getId()).map(Analysis::getVersion).orElse(0L);
    return new Versioned<>(reader.read(opened), version);
  }
}
