package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.reviewer.Part;

/** Tells the reviews below who is on their teams, whatever id a seat still says. */
@Singleton
class SeatTeam implements ReviewTeam {
  private final SeatRepository seats;
  private final MergedPeople merged;

  SeatTeam(SeatRepository seats, MergedPeople merged) {
    this.seats = seats;
    this.merged = merged;
  }

  @Override
  public Set<Relation> relations(UUID reviewId, UUID personId) {
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    seats.acceptedBy(reviewId, merged.idsOf(personId)).forEach(seat -> found.add(relation(seat)));
    return found;
  }

  private static Relation relation(Seat seat) {
    return seat.getPart() == Part.LEAD ? Relation.LEAD : Relation.PEER;
  }

  @Override
  public Map<UUID, Set<Relation>> partsOf(UUID personId) {
    return seats.acceptedBy(merged.idsOf(personId)).stream()
        .collect(
            Collectors.groupingBy(
                Seat::getReviewId, Collectors.mapping(SeatTeam::relation, Collectors.toSet())));
  }

  @Override
  public List<UUID> members(UUID reviewId) {
    return seats.accepted(reviewId).stream()
        .map(Seat::getPersonId)
        .map(merged::standsFor)
        .distinct()
        .toList();
  }
}
