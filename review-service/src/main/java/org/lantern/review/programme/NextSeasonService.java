package org.lantern.review.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.NewYear;

/**
 * Makes the seasons of the next year from this year's, a year later and with its rules. No request
 * is made for them before somebody had time to look, and until then they can be changed.
 */
@ApplicationScoped
public class NextSeasonService {
  private static final int DAYS_TO_LOOK = 14;

  private final SeasonRepository seasons;
  private final NetworkTime time;
  private final Ids ids;

  NextSeasonService(SeasonRepository seasons, NetworkTime time, Ids ids) {
    this.seasons = seasons;
    this.time = time;
    this.ids = ids;
  }

  /** Those of programmes that have a season in the year before and none in the new one. */
  public List<NextSeason> planned(NewYear year) {
    return seasons.withoutNext(year.firstDay(), year.lastDay(), year.label()).stream()
        .map(season -> next(null, season, year))
        .toList();
  }

  /** Makes them, within the running transaction. */
  public List<NextSeason> make(NewYear year) {
    List<NextSeason> made =
        seasons.withoutNext(year.firstDay(), year.lastDay(), year.label()).stream()
            .map(season -> next(ids.next(), season, year))
            .toList();
    made.forEach(
        each -> seasons.persist(new Season(each.seasonId(), each.programmeId(), each.season())));
    seasons.flush();
    return made;
  }

  private NextSeason next(UUID id, Season season, NewYear year) {
    LocalDate opens = later(season.getOpensOn().plusYears(1), time.today().plusDays(DAYS_TO_LOOK));
    SeasonRequest next =
        new SeasonRequest(
            year.label(),
            season.getFirstDay().plusYears(1),
            season.getLastDay().plusYears(1),
            opens,
            later(season.getClosesOn().plusYears(1), opens),
            season.getFrameworkId(),
            season.getCapacity(),
            season.getRules());
    return new NextSeason(id, season.getProgrammeId(), season.getId(), next);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
