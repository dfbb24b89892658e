package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.calendarcopy.CalendarsChanged;
import org.lantern.review.programme.LimitsChanged;

/**
 * Hears that days are counted otherwise: the clock looks at each invitation that waits, one by one,
 * so that whoever tells it waits for nobody who works on a review.
 */
@ApplicationScoped
public class InvitationDaysService implements CalendarsChanged, LimitsChanged {
  static final String COUNT_AGAIN = "COUNT_AGAIN";

  private final SeatRepository seats;
  private final TimedMoves clock;
  private final NetworkTime time;

  InvitationDaysService(SeatRepository seats, TimedMoves clock, NetworkTime time) {
    this.seats = seats;
    this.clock = clock;
    this.time = time;
  }

  @Override
  public void calendarsChanged(UUID schoolId, String authorityCode, String trustCode) {
    boolean isNetworks = schoolId == null && authorityCode == null && trustCode == null;
    countAgain(
        isNetworks
            ? seats.waitingForAnswer()
            : seats.waitingForAnswerAt(schoolId, authorityCode, trustCode));
  }

  @Override
  public void limitsChanged(UUID seasonId) {
    countAgain(seats.waitingForAnswerIn(seasonId));
  }

  private void countAgain(List<UUID> ids) {
    clock.bringForward(SeatTasksService.THING, ids, COUNT_AGAIN, time.now());
  }
}
