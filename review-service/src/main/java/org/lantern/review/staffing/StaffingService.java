package org.lantern.review.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.reviewer.Trained;
import org.lantern.review.subject.Subject;

/**
 * Answers who can take a seat: asks every rule of the facts, which {@link FactsReader} reads for
 * all who are asked about at once.
 */
@ApplicationScoped
public class StaffingService {
  private final FactsReader facts;
  private final ReviewerService reviewers;
  private final SeasonService seasons;

  StaffingService(FactsReader facts, ReviewerService reviewers, SeasonService seasons) {
    this.facts = facts;
    this.reviewers = reviewers;
    this.seasons = seasons;
  }

  /**
   * The seat in question.
   *
   * @param seats what other seats mean for it
   */
  public record Question(
      Subject subject,
      SeasonResponse season,
      SortedSet<LocalDate> days,
      Part part,
      SeatFacts seats) {}

  /** The season by whose rules a seat is judged. */
  public SeasonResponse season(UUID seasonId) {
    return seasons.get(seasonId);
  }

  /**
   * The visit of the seat in question, with everybody who is bound to its school.
   *
   * @throws Refusal.AgainstTheRules while its school is not known
   */
  public VisitFacts visit(Question question) {
    return facts.visit(question, null);
  }

  /** What all rules say of each of the people, trained or not. */
  public Map<UUID, Candidate> judge(Question question, Collection<UUID> people) {
    return people.isEmpty()
        ? Map.of()
        : judge(facts.visit(question, people), question.season().programmeId(), people);
  }

  /** As {@link #judge(Question, Collection)}, for a visit that is read already. */
  public Map<UUID, Candidate> judge(VisitFacts visit, UUID programmeId, Collection<UUID> people) {
    var trained = reviewers.trained(programmeId, visit.part(), people);
    Map<UUID, List<Trained>> asked = new HashMap<>();
    people.forEach(person -> asked.put(person, trained.getOrDefault(person, List.of())));
    return facts.of(visit, asked).stream()
        .collect(
            Collectors.toMap(CandidateFacts::personId, each -> Judged.of(each, visit).inWords()));
  }

  /**
   * What speaks against people for a visit before Lantern: of the rules that are hard always, those
   * that ask only what is dated. Who is left out might have come.
   *
   * @param declared who declared a tie that bars, for a review of this school
   */
  public Map<UUID, List<Verdict>> ofThePast(
      UUID schoolId, SortedSet<LocalDate> days, Set<UUID> declared, Collection<UUID> people) {
    VisitFacts visit = facts.pastVisit(schoolId, days, declared, people);
    Map<UUID, List<Verdict>> found = new HashMap<>();
    for (UUID person : people) {
      List<Verdict> against = Judged.ofThePast(person, visit);
      if (!against.isEmpty()) {
        found.put(person, against);
      }
    }
    return found;
  }
}
