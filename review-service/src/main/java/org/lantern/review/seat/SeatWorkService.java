package org.lantern.review.seat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return seats.accepted(reviewId).stream()
        .filter(seat -> seat.getPart().reviews())
        .map(seat -> new WorkedSeat(seat.getId(), merged.standsFor(seat.getPersonId())))
        .toList();
  }

  /** Who is on the team in training, under the ids by which they are known now. */
  public List<UUID> shadows(UUID reviewId) {
    Map<Boolean, Set<UUID>> byReviewing =
        seats.accepted(reviewId).stream()
            .collect(
                Collectors.partitioningBy(
                    seat -> seat.getPart().reviews(),
                    Collectors.mapping(
                        seat -> merged.standsFor(seat.getPersonId()),
                        Collectors.toCollection(LinkedHashSet::new))));
    byReviewing.get(false).removeAll(byReviewing.get(true));
    return List.copyOf(byReviewing.get(false));
  }
}
