package org.lantern.review.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.paging.SortKeys;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.reviewer.Part;
import org.lantern.review.reviewer.ReviewerService;
import org.lantern.review.reviewer.Trained;

/**
 * Answers who can take a seat: asks every rule of the facts, which {@link FactsReader} reads for
 * everybody at once.
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
      UUID schoolId,
      SeasonResponse season,
      SortedSet<LocalDate> days,
      Part part,
      SeatFacts seats) {}

  /**
   * What all rules say of everybody ever trained for the part, the best first: who fits, then the
   * fewest marks.
   *
   * @param fittingOnly leaves out whom a hard rule refuses
   */
  public PageResponse<Candidate> candidates(
      Question question, boolean fittingOnly, PageQuery page) {
    if (SortKeys.isAsked(page)) {
      throw new Refusal.Unreadable(
          "Candidates come best first and in no other order. Leave sort out.");
    }
    List<Judged> best =
        judged(question, reviewers.trained(question.season().programmeId(), question.part()))
            .stream()
            .filter(each -> !fittingOnly || each.fits())
            .sorted(Judged.BEST_FIRST)
            .toList();
    return PageResponse.of(
        page,
        best.size(),
        () -> best.stream().skip(page.offset()).limit(page.size()).map(Judged::inWords).toList());
  }

  /** The season by whose rules a seat is judged. */
  public SeasonResponse season(UUID seasonId) {
    return seasons.get(seasonId);
  }

  /** What all rules say of one person. */
  public Candidate judge(Question question, UUID personId) {
    var trained = reviewers.trained(question.season().programmeId(), question.part(), personId);
    return judged(question, Map.of(personId, trained.getOrDefault(personId, List.of())))
        .getFirst()
        .inWords();
  }

  private List<Judged> judged(Question question, Map<UUID, List<Trained>> trained) {
    if (trained.isEmpty()) {
      return List.of();
    }
    VisitFacts visit = facts.visit(question);
    return facts.of(question, visit, trained).stream().map(each -> Judged.of(each, visit)).toList();
  }
}
