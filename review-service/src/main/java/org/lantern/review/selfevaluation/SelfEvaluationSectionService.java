package org.lantern.review.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.writing.PlainMarkdown;
import org.lantern.review.writing.StaleText;
import org.lantern.review.writing.WrittenTextResponse;

/** Colleagues of the school write the sections that the head gives them, until it is filed. */
@ApplicationScoped
public class SelfEvaluationSectionService {
  private final SelfEvaluationAccess access;
  private final SelfEvaluationService selfEvaluations;
  private final SelfEvaluationSectionRepository repository;
  private final SelfEvaluationSections sections;
  private final SelfEvaluationTaskService tasks;
  private final Outline outline;
  private final MergedPeople merged;
  private final NetworkTime time;

  SelfEvaluationSectionService(
      SelfEvaluationAccess access,
      SelfEvaluationService selfEvaluations,
      SelfEvaluationSectionRepository repository,
      SelfEvaluationSections sections,
      SelfEvaluationTaskService tasks,
      Outline outline,
      MergedPeople merged,
      NetworkTime time) {
    this.access = access;
    this.selfEvaluations = selfEvaluations;
    this.repository = repository;
    this.sections = sections;
    this.tasks = tasks;
    this.outline = outline;
    this.merged = merged;
    this.time = time;
  }

  /** A section that is opened for a change, with who changes it. */
  private record Opened(Part part, SelfEvaluationSection section) {}

  @Transactional
  Versioned<SelfEvaluationSectionResponse> write(
      UUID reviewId, String code, WriteSelfEvaluationSectionRequest request, String ifMatch) {
    Opened opened = open(reviewId, code);
    SelfEvaluationSection section = opened.section();
    Part part = opened.part();
    part.requireWriter(section);
    part.review().requireTakesPlace();
    Versions.require(
        ifMatch,
        section.getVersion(),
        () -> new StaleText<>(sections.response(part.review(), section), request.text()));
    requireOpen(part);
    requireOnScale(part, code, request.estimate());
    boolean wasReady = section.isReady();
    section.write(
        request, PlainMarkdown.checked(request.text()), part.actor().personId(), time.now());
    if (wasReady && section.getGivenTo() != null) {
      tasks.given(part.review(), section);
    }
    return saved(opened);
  }

  private void requireOnScale(Part part, String code, String estimate) {
    boolean fits =
        estimate == null
            || outline.scale(part.review(), code).filter(scale -> scale.has(estimate)).isPresent();
    if (!fits) {
      throw new Refusal.AgainstTheRules(
          "The framework has no point \"%s\" for this section; use one of its scale, or none."
              .formatted(estimate));
    }
  }

  /** Gives the section to somebody of the school, or takes it back. */
  @Transactional
  Versioned<SelfEvaluationSectionResponse> give(
      UUID reviewId, String code, UUID personId, String ifMatch) {
    Opened opened = open(reviewId, code);
    Part part = opened.part();
    part.requireHead(part.isWriterOf(opened.section()));
    part.review().requireTakesPlace();
    requireVersion(opened, ifMatch);
    requireOpen(part);
    if (personId != null && !access.isOfTheSchool(part.review(), personId)) {
      throw new Refusal.AgainstTheRules(
          "Give the section to somebody who works or holds a role at the school today.");
    }
    tasks.written(opened.section());
    opened.section().give(personId == null ? null : merged.standsFor(personId));
    if (personId != null) {
      tasks.given(part.review(), opened.section());
    }
    return saved(opened);
  }

  /** Says that the section can be filed as it reads. */
  @Transactional
  Versioned<SelfEvaluationSectionResponse> markReady(UUID reviewId, String code, String ifMatch) {
    Opened opened = open(reviewId, code);
    opened.part().requireWriter(opened.section());
    opened.part().review().requireTakesPlace();
    requireVersion(opened, ifMatch);
    requireOpen(opened.part());
    if (opened.section().getText().isBlank()) {
      throw new Refusal.AgainstTheRules("Write the section before you mark it as ready.");
    }
    opened.section().markReady();
    tasks.written(opened.section());
    return saved(opened);
  }

  private void requireVersion(Opened opened, String ifMatch) {
    Versions.require(
        ifMatch,
        opened.section().getVersion(),
        () -> sections.response(opened.part().review(), opened.section()));
  }

  /** Who may know of the section finds it, begun where it was not. */
  private Opened open(UUID reviewId, String code) {
    Part part = access.changing(reviewId);
    if (part.isHead()) {
      selfEvaluations.begun(part.review());
      sections.store(part.review());
    }
    return repository
        .locked(reviewId, code)
        .map(section -> new Opened(part, section))
        .orElseThrow(() -> missing(part, code));
  }

  private RuntimeException missing(Part part, String code) {
    boolean asked = outline.part(part.review(), code).isPresent();
    return asked && !part.movers().isEmpty()
        ? new Refusal.NotAllowed(
            "A section is written by the colleague it was given to, or by the head.")
        : new Refusal.NotFound();
  }

  private void requireOpen(Part part) {
    if (selfEvaluations.begun(part.review()).isFiled()) {
      throw new Refusal.NotInThisState(
          "The self-evaluation is filed; the team reads it as it is. The head can take it back"
              + " while that is possible.",
          List.of());
    }
  }

  @Transactional
  Versioned<SelfEvaluationSectionResponse> get(UUID reviewId, String code) {
    return selfEvaluations.get(reviewId).body().sections().stream()
        .filter(section -> section.code().equals(code))
        .findFirst()
        .map(section -> new Versioned<>(section, section.version()))
        .orElseThrow(Refusal.NotFound::new);
  }

  /** The last texts, the newest first; for those who write the section. */
  @Transactional
  List<WrittenTextResponse> texts(UUID reviewId, String code) {
    Part part = access.reading(reviewId);
    SelfEvaluationSection section =
        sections.one(part.review(), code).orElseThrow(Refusal.NotFound::new);
    part.requireWriter(section);
    return WrittenTextResponse.of(section.getTexts());
  }

  private Versioned<SelfEvaluationSectionResponse> saved(Opened opened) {
    repository.flush();
    return new Versioned<>(
        sections.response(opened.part().review(), opened.section()), opened.section().getVersion());
  }
}
