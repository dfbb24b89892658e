package org.lantern.review.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.paging.SortKeys;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.profile.ProfileResponse;
import org.lantern.review.profile.ProfileService;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewService;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.Candidate;
import org.lantern.review.staffing.SeatFacts;
import org.lantern.review.staffing.StaffingService;
import org.lantern.review.staffing.Verdict;
import org.lantern.review.staffing.VisitFacts;
import org.lantern.review.subject.Subject;

/** Asks the rules of people for the seats of one review, as its facts stand now. */
@ApplicationScoped
public class CandidateService {
  private final CurrentActor currentActor;
  private final ReviewService reviews;
  private final ReviewAccess access;
  private final StaffingService staffing;
  private final SeatFactsReader facts;
  private final ProfileService profiles;
  private final CandidateRepository candidates;
  private final MergedPeople merged;

  CandidateService(
      CurrentActor currentActor,
      ReviewService reviews,
      ReviewAccess access,
      StaffingService staffing,
      SeatFactsReader facts,
      ProfileService profiles,
      CandidateRepository candidates,
      MergedPeople merged) {
    this.currentActor = currentActor;
    this.reviews = reviews;
    this.access = access;
    this.staffing = staffing;
    this.facts = facts;
    this.profiles = profiles;
    this.candidates = candidates;
    this.merged = merged;
  }

  /**
   * What all rules say of everybody ever trained for the part, the best first: who fits, then the
   * fewest marks, then whose school owes most. Only whoever is shown is put into words.
   *
   * @param fittingOnly leaves out whom a hard rule refuses
   */
  @Transactional
  PageResponse<CandidateResponse> candidates(
      UUID reviewId, Part part, boolean fittingOnly, PageQuery page) {
    Actor actor = currentActor.get();
    Review review = reviews.visibleTo(reviewId, actor);
    access.require(actor, review, Role.NETWORK_ADMIN);
    if (!part.reviews()) {
      throw new Refusal.Unreadable(
          "Candidates are for the lead and peers. Propose a shadow by name: who had the training of"
              + " the programme is in its records of training.");
    }
    if (SortKeys.isAsked(page)) {
      throw new Refusal.Unreadable(
          "Candidates come best first and in no other order. Leave sort out.");
    }
    SeasonResponse season = staffing.season(review.getSeasonId());
    VisitFacts visit =
        staffing.visit(question(review, season, part, facts.ofVisit(review, season)));
    BestFirst best = candidates.best(review.getId(), season, visit, fittingOnly, page);
    return PageResponse.of(page, best.total(), () -> inWords(best, review, season, visit));
  }

  private List<CandidateResponse> inWords(
      BestFirst best, Review review, SeasonResponse season, VisitFacts visit) {
    List<UUID> people = best.people();
    SeatFacts seats = facts.with(visit.seats(), review, season, people);
    Map<UUID, Candidate> judged = staffing.judge(visit.with(seats), season.programmeId(), people);
    Map<UUID, ProfileResponse> brings = profiles.of(people);
    return best.placed().stream()
        .map(
            each ->
                CandidateResponse.of(
                    judged.get(each.personId()), brings.get(each.personId()), each.balance()))
        .toList();
  }

  /**
   * Who asks for a place or has one.
   *
   * @param id of the place, by which the answer is found
   */
  public record Seated(UUID id, UUID personId, Part part) {}

  /** What all rules say of one person for one part. */
  public Candidate judge(Review review, UUID personId, Part part) {
    return judge(review, List.of(new Seated(personId, personId, part))).get(personId);
  }

  /**
   * What all rules say of each of some people, by the ids of their places and under the ids by
   * which they are known now; in as many statements for many as for one of each part.
   */
  public Map<UUID, Candidate> judge(Review review, Collection<Seated> places) {
    Map<UUID, Candidate> found = new HashMap<>();
    if (places.isEmpty()) {
      return found;
    }
    Map<UUID, UUID> now =
        merged.standFor(places.stream().map(Seated::personId).collect(Collectors.toSet()));
    SeasonResponse season = staffing.season(review.getSeasonId());
    SeatFacts known = facts.of(review, season, now.values());
    Map<Part, List<Seated>> parts = places.stream().collect(Collectors.groupingBy(Seated::part));
    parts.forEach(
        (part, of) -> {
          List<UUID> people = of.stream().map(seated -> now.get(seated.personId())).toList();
          Map<UUID, Candidate> judged =
              staffing.judge(question(review, season, part, known), people);
          of.forEach(seated -> found.put(seated.id(), judged.get(now.get(seated.personId()))));
        });
    return found;
  }

  /** What speaks against people for a visit before Lantern; who might have come is left out. */
  public Map<UUID, List<Verdict>> ofThePast(
      UUID schoolId, SortedSet<LocalDate> days, Collection<UUID> people) {
    return staffing.ofThePast(
        schoolId, days, facts.declaredTied(Subject.ofSchool(schoolId)), people);
  }

  /**
   * @throws Refusal.AgainstTheRules for somebody who was erased
   */
  public void requireThere(UUID personId) {
    if (merged.isErased(personId)) {
      throw new Refusal.AgainstTheRules("This person was erased. Propose somebody else.");
    }
  }

  private static StaffingService.Question question(
      Review review, SeasonResponse season, Part part, SeatFacts known) {
    return new StaffingService.Question(
        review.getSubject(), season, new TreeSet<>(review.getDays()), part, known);
  }
}
