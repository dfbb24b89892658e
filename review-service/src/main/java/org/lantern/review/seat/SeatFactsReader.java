package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.staffing.SeatFacts;
import org.lantern.review.staffing.VisitRules;

/** Reads what other seats, past and to come, mean for the seats of one review. */
@Singleton
class SeatFactsReader {
  private final SeatFactsRepository seats;
  private final SchoolCopyService schools;

  SeatFactsReader(SeatFactsRepository seats, SchoolCopyService schools) {
    this.seats = seats;
    this.schools = schools;
  }

  SeatFacts of(Review review, VisitRules rules) {
    UUID id = review.getId();
    LocalDate first = review.getDays().getFirst();
    LocalDate last = review.getDays().getLast();
    LocalDate begins = seasonOf(first);
    LocalDate ends = begins.plusYears(1).minusDays(1);
    Set<UUID> hosts = schools.employedAt(Set.of(review.getSchoolId()), first);
    return new SeatFacts(
        seats.days(id, first.minusDays(rules.restDays()), last.plusDays(rules.restDays())),
        seats.reviews(id, begins, ends),
        seats.team(id),
        seats.lastTeam(review.getSchoolId(), id, first),
        swaps(hosts, first, rules.swapYears()),
        circle(hosts, begins, ends, first));
  }

  /** Seasons are school years, from September to August. */
  private static LocalDate seasonOf(LocalDate day) {
    return LocalDate.of(day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear(), 9, 1);
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
