package org.lantern.review.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.programme.Strength;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Gathers the facts, for many people in a few statements, and asks the rules of the season. */
@ApplicationScoped
public class StaffingService {
  private final SchoolCopyService schools;
  private final SeasonService seasons;
  private final ReviewerService reviewers;

  StaffingService(SchoolCopyService schools, SeasonService seasons, ReviewerService reviewers) {
    this.schools = schools;
    this.seasons = seasons;
    this.reviewers = reviewers;
  }

  /**
   * The seat in question.
   *
   * @param taken for each person the days of the visit on which another review has them
   */
  public record Question(
      UUID schoolId,
      UUID seasonId,
      SortedSet<LocalDate> days,
      Part part,
      Map<UUID, SortedSet<LocalDate>> taken) {}

  /** What all rules say of everybody ever trained for the part, the fitting ones first. */
  public List<Candidate> candidates(Question question) {
    SeasonResponse season = seasons.get(question.seasonId());
    Map<UUID, LocalDate> trained = reviewers.trainedUntil(season.programmeId(), question.part());
    return judge(question, season, trained.keySet(), trained).stream()
        .sorted(Candidate.FITTING_FIRST)
        .toList();
  }

  /** What all rules say of one person. */
  public Candidate judge(Question question, UUID personId) {
    SeasonResponse season = seasons.get(question.seasonId());
    Map<UUID, LocalDate> trained = reviewers.trainedUntil(season.programmeId(), question.part());
    return judge(question, season, List.of(personId), trained).getFirst();
  }

  private List<Candidate> judge(
      Question question,
      SeasonResponse season,
      Collection<UUID> people,
      Map<UUID, LocalDate> trained) {
    if (people.isEmpty()) {
      return List.of();
    }
    VisitFacts visit = visit(question, season);
    var employers = schools.employers(people, question.days().first());
    var tied = schools.tiedAmong(people, question.schoolId(), question.days().first());
    var notFree = reviewers.notFree(people, question.days());
    SortedSet<LocalDate> none = Collections.unmodifiableSortedSet(new TreeSet<>());
    return people.stream()
        .map(
            person ->
                new CandidateFacts(
                    person,
                    employers.getOrDefault(person, List.of()).stream()
                        .map(SchoolFacts::of)
                        .toList(),
                    tied.contains(person),
                    trained.get(person),
                    notFree.getOrDefault(person, none),
                    question.taken().getOrDefault(person, none)))
        .map(facts -> judge(facts, visit))
        .toList();
  }

  private VisitFacts visit(Question question, SeasonResponse season) {
    SchoolFacts host =
        schools
            .find(question.schoolId())
            .map(SchoolFacts::of)
            .orElseThrow(
                () ->
                    new Refusal.AgainstTheRules(
                        "The school of this review is not known here yet. Try again shortly."));
    return new VisitFacts(host, question.days(), question.part(), season.rules());
  }

  /** Asks every rule that the season does not leave out, of pure facts. */
  static Candidate judge(CandidateFacts facts, VisitFacts visit) {
    List<Verdict> verdicts =
        Arrays.stream(StaffingRule.values())
            .filter(rule -> rule.strength(visit.rules()) != Strength.OFF)
            .map(rule -> rule.judge(facts, visit).weighed(rule.strength(visit.rules())))
            .toList();
    return new Candidate(facts.personId(), verdicts.stream().allMatch(Verdict::passes), verdicts);
  }
}
