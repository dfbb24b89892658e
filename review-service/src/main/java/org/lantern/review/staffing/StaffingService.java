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
import org.lantern.review.programme.ProgrammeResponse;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** Gathers the facts, for many people in a few statements, and asks every rule. */
@ApplicationScoped
public class StaffingService {
  private final SchoolCopyService schools;
  private final ProgrammeService programmes;
  private final ReviewerService reviewers;

  StaffingService(
      SchoolCopyService schools, ProgrammeService programmes, ReviewerService reviewers) {
    this.schools = schools;
    this.programmes = programmes;
    this.reviewers = reviewers;
  }

  /**
   * The seat in question.
   *
   * @param taken for each person the days of the visit on which another review has them
   */
  public record Question(
      UUID schoolId,
      UUID programmeId,
      SortedSet<LocalDate> days,
      Part part,
      Map<UUID, SortedSet<LocalDate>> taken) {}

  /** What all rules say of everybody ever trained for the part, the fitting ones first. */
  public List<Candidate> candidates(Question question) {
    Map<UUID, LocalDate> trained = reviewers.trainedUntil(question.programmeId(), question.part());
    return judge(question, trained.keySet(), trained).stream()
        .sorted(Candidate.FITTING_FIRST)
        .toList();
  }

  /** What all rules say of one person. */
  public Candidate judge(Question question, UUID personId) {
    Map<UUID, LocalDate> trained = reviewers.trainedUntil(question.programmeId(), question.part());
    return judge(question, List.of(personId), trained).getFirst();
  }

  private List<Candidate> judge(
      Question question, Collection<UUID> people, Map<UUID, LocalDate> trained) {
    if (people.isEmpty()) {
      return List.of();
    }
    VisitFacts visit = visit(question);
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

  private VisitFacts visit(Question question) {
    ProgrammeResponse programme = programmes.get(question.programmeId());
    SchoolFacts host =
        schools
            .find(question.schoolId())
            .map(SchoolFacts::of)
            .orElseThrow(
                () ->
                    new Refusal.AgainstTheRules(
                        "The school of this review is not known here yet. Try again shortly."));
    return new VisitFacts(host, question.days(), question.part(), programme.nearKilometres());
  }

  /** Asks every rule of pure facts. */
  static Candidate judge(CandidateFacts facts, VisitFacts visit) {
    List<Verdict> verdicts =
        Arrays.stream(StaffingRule.values()).map(rule -> rule.judge(facts, visit)).toList();
    return new Candidate(facts.personId(), verdicts.stream().allMatch(Verdict::passes), verdicts);
  }
}
