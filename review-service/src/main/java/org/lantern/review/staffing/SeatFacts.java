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
 * @param team who has a seat in this review
 * @param lastTeam who was on the team when the school was reviewed last
 * @param swaps schools that people of this school review or reviewed within the swap's years, with
 *     the first day of that visit
 * @param circle schools that are reviewed this season by people of a school that people of this
 *     school review this season
 */
public record SeatFacts(
    Map<UUID, SortedSet<LocalDate>> days,
    Map<UUID, Integer> inSeason,
    Set<UUID> team,
    Set<UUID> lastTeam,
    Map<UUID, LocalDate> swaps,
    Set<UUID> circle) {

  /** When nobody has a seat anywhere. */
  public static final SeatFacts NONE =
      new SeatFacts(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of());

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
