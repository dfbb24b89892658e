package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.personaldata.MergedPeople;

/** Whose days a visit takes, for the features above. */
@ApplicationScoped
public class SeatWorkService {
  private final SeatRepository seats;
  private final MergedPeople merged;

  SeatWorkService(SeatRepository seats, MergedPeople merged) {
    this.seats = seats;
    this.merged = merged;
  }

  /** The seats of those who have joined the team to review; a shadow gives no days. */
  public List<WorkedSeat> of(UUID reviewId) {
    List<Seat> reviewing =
        seats.accepted(reviewId).stream().filter(seat -> seat.getPart().reviews()).toList();
    Map<UUID, UUID> now =
        merged.standFor(reviewing.stream().map(Seat::getPersonId).collect(Collectors.toSet()));
    return reviewing.stream()
        .map(seat -> new WorkedSeat(seat.getId(), now.get(seat.getPersonId())))
        .toList();
  }
}
