package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;
import org.lantern.review.reviewer.Part;

/** A team is confirmed when a lead and all peers of the season have accepted. */
@Singleton
class TeamGuard implements ReviewGuard {
  private final SeatRepository seats;
  private final SeasonService seasons;

  TeamGuard(SeatRepository seats, SeasonService seasons) {
    this.seats = seats;
    this.seasons = seasons;
  }

  @Override
  public ReviewAction action() {
    return ReviewAction.CONFIRM_TEAM;
  }

  @Override
  public List<String> lacking(Review review) {
    List<Seat> accepted = seats.accepted(review.getId());
    long peers = accepted.stream().filter(seat -> seat.getPart() == Part.PEER).count();
    int wanted = seasons.get(review.getSeasonId()).rules().peers();
    List<String> lacking = new ArrayList<>();
    if (accepted.stream().noneMatch(seat -> seat.getPart() == Part.LEAD)) {
      lacking.add("No lead has accepted yet.");
    }
    if (peers < wanted) {
      lacking.add("%d of %d peers have accepted.".formatted(peers, wanted));
    }
    return lacking;
  }
}
