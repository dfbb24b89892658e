package org.lantern.review.staffing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What seats, past and to come, mean for one seat in question. All people are named by the ids by
 * which they are known now.
 *
 * @param days for each person the days around the visit on which another review has them
 * @param inSeason for each person in how many other reviews of the season they have a seat
 * @param team who has a seat in this review to review the school
 * @param lastTeam who was on the team when the school was reviewed last
 * @param swaps schools that people of this school review or reviewed within the swap's years, with
 *     the first day of that visit
 * @param circle schools that are reviewed this season by people of a school that people of this
 *     school review this season
 * @param declined for each person who said no to this review, or else to one of the school, when
 *     they did so last
 * @param tied who declared, for a review of this school, a tie that bars
 */
public record SeatFacts(
    Map<UUID, SortedSet<LocalDate>> days,
    Map<UUID, Integer> inSeason,
    Set<UUID> team,
    Set<UUID> lastTeam,
    Map<UUID, LocalDate> swaps,
    Set<UUID> circle,
    Map<UUID, Declined> declined,
    Set<UUID> tied) {

  /** A no that is remembered. */
  public record Declined(boolean thisReview, LocalDate on) {}

  /** When nobody has a seat anywhere. */
  public static final SeatFacts NONE =
      new SeatFacts(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of(), Set.of());

  /** Of which only the declared ties are known. */
  static SeatFacts of(Set<UUID> tied) {
    return new SeatFacts(
        Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of(), tied);
  }

  /** With the other seats of some people. */
  public SeatFacts with(Map<UUID, SortedSet<LocalDate>> days, Map<UUID, Integer> inSeason) {
    return new SeatFacts(days, inSeason, team, lastTeam, swaps, circle, declined, tied);
  }

  CandidateFacts.Seated of(UUID person, SortedSet<LocalDate> visit) {
    SortedSet<LocalDate> taken = new TreeSet<>();
    LocalDate nearest = null;
    for (LocalDate day : days.getOrDefault(person, Collections.emptySortedSet())) {
      if (visit.contains(day)) {
        taken.add(day);
      } else if (nearest == null || distance(day, visit) < distance(nearest, visit)) {
        nearest = day;
      }
    }
    return new CandidateFacts.Seated(taken, nearest, inSeason.getOrDefault(person, 0));
  }

  /** How many days lie between a day and the visit. */
  static long distance(LocalDate day, SortedSet<LocalDate> visit) {
    return day.isBefore(visit.first())
        ? ChronoUnit.DAYS.between(day, visit.first())
        : ChronoUnit.DAYS.between(visit.last(), day);
  }
}
