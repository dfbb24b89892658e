package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;

/** The sections of a self-evaluation: made when the first is touched, and read by anybody. */
@Singleton
class SelfEvaluationSections {
  private final SelfEvaluationSectionRepository sections;
  private final SelfEvaluationMapper mapper;
  private final Outline outline;
  private final NameChecks checks;
  private final NetworkTime time;
  private final Ids ids;

  SelfEvaluationSections(
      SelfEvaluationSectionRepository sections,
      SelfEvaluationMapper mapper,
      Outline outline,
      NameChecks checks,
      NetworkTime time,
      Ids ids) {
    this.sections = sections;
    this.mapper = mapper;
    this.outline = outline;
    this.checks = checks;
    this.time = time;
    this.ids = ids;
  }

  /** Those that are stored, and empty ones for what the framework asks for besides. */
  List<SelfEvaluationSection> all(Review review) {
    List<SelfEvaluationSection> all = new ArrayList<>(sections.of(review.getId()));
    Set<String> stored =
        all.stream().map(SelfEvaluationSection::getCode).collect(Collectors.toSet());
    outline.of(review).stream()
        .filter(part -> !stored.contains(part.code()))
        .map(part -> new SelfEvaluationSection(ids.next(), review.getId(), part, time.now()))
        .forEach(all::add);
    all.sort(Comparator.comparing(SelfEvaluationSection::getPosition));
    return all;
  }

  /**
   * One section, read with no other beside it, and asked for alike whether it is stored or not: who
   * writes one learns nothing of the others, and who writes none nothing of any.
   */
  Optional<SelfEvaluationSection> one(Review review, String code) {
    Optional<SelfEvaluationSection> fresh =
        outline.of(review).stream()
            .filter(part -> part.code().equals(code))
            .findFirst()
            .map(part -> new SelfEvaluationSection(ids.next(), review.getId(), part, time.now()));
    return sections.of(review.getId(), code).or(() -> fresh);
  }

  /** Stores what is not stored yet; the caller holds the review. */
  void store(Review review) {
    Set<UUID> stored =
        sections.of(review.getId()).stream()
            .map(SelfEvaluationSection::getId)
            .collect(Collectors.toSet());
    all(review).stream()
        .filter(section -> !stored.contains(section.getId()))
        .forEach(sections::persist);
    sections.flush();
  }

  /**
   * @param pointedOut whether the reader is shown words of it that look like names
   */
  List<SelfEvaluationSectionResponse> responses(
      Review review, List<SelfEvaluationSection> of, Predicate<SelfEvaluationSection> pointedOut) {
    NameCheck check = checks.outsideTheTeam(review);
    return of.stream()
        .map(
            section ->
                mapper.toResponse(
                    section,
                    pointedOut.test(section)
                        ? check.remarks(section.getText(), section.getDismissed())
                        : List.of()))
        .toList();
  }

  SelfEvaluationSectionResponse response(Review review, SelfEvaluationSection section) {
    return responses(review, List.of(section), any -> true).getFirst();
  }

  /** What is asked about words that look like a name before the team reads it. */
  List<String> names(Review review, List<SelfEvaluationSection> of) {
    NameCheck check = checks.outsideTheTeam(review);
    return of.stream()
        .flatMap(
            section ->
                NameChecks.asked(
                    "\"" + section.getTitle() + "\"",
                    check.remarks(section.getText(), section.getDismissed()))
                    .stream())
        .toList();
  }

  /** What filing still needs, a sentence each. */
  List<String> lacking(Review review, List<SelfEvaluationSection> of) {
    Set<String> needed =
        outline.of(review).stream()
            .filter(Outline.Part::needed)
            .map(Outline.Part::code)
            .collect(Collectors.toSet());
    return of.stream()
        .map(section -> lacking(section, needed.contains(section.getCode())))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private static String lacking(SelfEvaluationSection section, boolean needed) {
    if (needed && section.getText().isBlank()) {
      return "Write the section \"%s\".".formatted(section.getTitle());
    }
    if (section.getGivenTo() != null && !section.isReady()) {
      return "The section \"%s\" is not ready. Ask the colleague who writes it, or mark it yourself."
          .formatted(section.getTitle());
    }
    return "";
  }
}
