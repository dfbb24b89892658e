package org.lantern.review.dayoffer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.request.DayRange;
import org.lantern.review.request.RequestResponse;

/** Which days can be offered for a request. */
@Singleton
class FittingDays {
  private final SeasonService seasons;
  private final NetworkTime time;

  FittingDays(SeasonService seasons, NetworkTime time) {
    this.seasons = seasons;
    this.time = time;
  }

  /**
   * Lets pass days that are as many as the programme takes, and none passed or blocked.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void require(RequestResponse asked, List<VisitDay> days) {
    requireLater(days);
    SeasonResponse season = seasons.get(asked.seasonId());
    int wanted = season.rules().visitDays();
    if (days.stream().mapToInt(each -> each.part().halves()).sum() != 2 * wanted) {
      throw new Refusal.AgainstTheRules(
          ("This programme's visit takes %d days; offer exactly so many. A morning or an afternoon"
                  + " is half a day.")
              .formatted(wanted));
    }
    if (days.stream().anyMatch(each -> !isIn(season, each.day()))) {
      throw new Refusal.AgainstTheRules(
          "The request is for the season %s, from %s to %s. Offer days in it."
              .formatted(season.label(), season.firstDay(), season.lastDay()));
    }
    List<String> blocked =
        days.stream()
            .map(VisitDay::day)
            .sorted()
            .flatMap(
                day ->
                    asked.blocked().stream()
                        .filter(range -> range.holds(day))
                        .limit(1)
                        .map(range -> sentence(day, range)))
            .toList();
    if (!blocked.isEmpty()) {
      throw new Refusal.AgainstTheRules(blocked);
    }
  }

  /**
   * Lets pass days of which each is named once and none has passed.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void requireLater(List<VisitDay> days) {
    List<LocalDate> dates = VisitDay.dates(days);
    if (new HashSet<>(dates).size() < dates.size()) {
      throw new Refusal.AgainstTheRules(
          "Name each day once; a morning and an afternoon are whole.");
    }
    if (dates.stream().anyMatch(day -> day.isBefore(time.today()))) {
      throw new Refusal.AgainstTheRules("Offer days that have not passed.");
    }
  }

  /**
   * Lets pass days that can still be confirmed.
   *
   * @throws Refusal.AgainstTheRules when one has passed since they were offered
   */
  void requireToCome(List<VisitDay> days) {
    VisitDay.dates(days).stream()
        .filter(day -> day.isBefore(time.today()))
        .findFirst()
        .ifPresent(
            day -> {
              throw new Refusal.AgainstTheRules(
                  "%s has passed since these days were offered. Answer with others."
                      .formatted(DayRemarks.DAY.format(day)));
            });
  }

  private static boolean isIn(SeasonResponse season, LocalDate day) {
    return !day.isBefore(season.firstDay()) && !day.isAfter(season.lastDay());
  }

  private static String sentence(LocalDate day, DayRange blocked) {
    String why = blocked.why().isBlank() ? "" : " (" + blocked.why() + ")";
    return "The school cannot have visitors on %s%s. Offer another day."
        .formatted(DayRemarks.DAY.format(day), why);
  }
}
