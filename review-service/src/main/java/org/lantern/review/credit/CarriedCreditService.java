package org.lantern.review.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.SeasonDays;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.schoolcopy.NewYear;

/**
 * Carries what schools owe and have given into the programme's next season, on its first day. What
 * is booked for an old season later stays there until the next.
 */
@ApplicationScoped
public class CarriedCreditService implements TimedMove {
  private static final String SEASON = "season";
  private static final String CARRY = "CARRY_CREDITS";

  private final EndedSchoolCreditService endings;
  private final CarriedCredits carried;
  private final SeasonService seasons;
  private final TimedMoves clock;
  private final NetworkTime time;

  CarriedCreditService(
      EndedSchoolCreditService endings,
      CarriedCredits carried,
      SeasonService seasons,
      TimedMoves clock,
      NetworkTime time) {
    this.endings = endings;
    this.carried = carried;
    this.seasons = seasons;
    this.clock = clock;
    this.time = time;
  }

  /**
   * How many schools have days to carry; changes nothing.
   *
   * @param walledOff schools of whose days the reader knows nothing, not even in a number
   */
  public long planned(NewYear year, Collection<UUID> walledOff) {
    return carried.schoolsBefore(year.firstDay(), walledOff);
  }

  /** Of every programme's season of the year, once they are there; within the transaction. */
  public void carryInto(NewYear year) {
    for (SeasonDays season : seasons.latestWithin(year.firstDay(), year.lastDay())) {
      clock.schedule(
          SEASON,
          season.seasonId(),
          CARRY,
          season.firstDay().atStartOfDay(time.zone()).toInstant());
    }
  }

  @Override
  public String thing() {
    return SEASON;
  }

  @Override
  public String action() {
    return CARRY;
  }

  @Override
  public void due(UUID seasonId) {
    List<UUID> schools = carried.schools(seasonId);
    endings.hold(schools);
    endings.follow(schools);
    carried.carry(seasonId, time.now());
  }
}
