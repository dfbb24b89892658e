package org.lantern.review.candidate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.staffing.SeatFacts;
import org.lantern.review.subject.Subject;

/** Reads what other seats, past and to come, mean for the seats of one review. */
@Singleton
class SeatFactsReader {
  private final SeatFactsRepository seats;
  private final SchoolCopyService schools;

  SeatFactsReader(SeatFactsRepository seats, SchoolCopyService schools) {
    this.seats = seats;
    this.schools = schools;
  }

  /** With the other seats of some people. */
  SeatFacts of(Review review, SeasonResponse season, Collection<UUID> people) {
    return with(ofVisit(review, season), review, season, people);
  }

  /** The same, with the other seats of some people. */
  SeatFacts with(SeatFacts known, Review review, SeasonResponse season, Collection<UUID> people) {
    int rest = season.rules().restDays();
    LocalDate from = review.getDays().getFirst().minusDays(rest);
    LocalDate until = review.getDays().getLast().plusDays(rest);
    return known.with(
        seats.days(review.getId(), from, until, people),
        seats.reviews(review.getId(), season.firstDay(), season.lastDay(), people));
  }

  /** Whoever is asked about: their other seats are not read yet. */
  SeatFacts ofVisit(Review review, SeasonResponse season) {
    SeasonRules rules = season.rules();
    UUID id = review.getId();
    LocalDate first = review.getDays().getFirst();
    LocalDate begins = season.firstDay();
    LocalDate ends = season.lastDay();
    Set<UUID> hosts = schools.employedAt(Set.of(review.getSchoolId()), first);
    return new SeatFacts(
        Map.of(),
        Map.of(),
        seats.team(id),
        seats.lastTeam(review.getSchoolId(), id, first),
        swaps(hosts, first, rules.swapYears()),
        circle(hosts, begins, ends, first),
        seats.declined(review.getSchoolId(), id),
        declaredTied(review.getSubject()));
  }

  /** Who declared a tie that bars, for any review of the same or of one of its schools. */
  Set<UUID> declaredTied(Subject subject) {
    Set<UUID> about = new HashSet<>(schools.schoolsOf(subject));
    about.addAll(subject.ids());
    return seats.declaredTied(about);
  }

  private Map<UUID, LocalDate> swaps(Set<UUID> hosts, LocalDate first, int years) {
    Map<UUID, LocalDate> swaps = new HashMap<>();
    seats
        .visits(hosts, first.minusYears(years), first.plusYears(years))
        .forEach(visit -> swaps.put(visit.schoolId(), visit.day()));
    return swaps;
  }

  /** Over two visits: of this school's people, and of the people of the schools they visit. */
  private Set<UUID> circle(Set<UUID> hosts, LocalDate begins, LocalDate ends, LocalDate day) {
    Set<UUID> reviewed = schoolsOf(hosts, begins, ends);
    return schoolsOf(schools.employedAt(reviewed, day), begins, ends);
  }

  private Set<UUID> schoolsOf(Set<UUID> people, LocalDate begins, LocalDate ends) {
    return seats.visits(people, begins, ends).stream()
        .map(SeatFactsRepository.Visit::schoolId)
        .collect(Collectors.toSet());
  }
}
