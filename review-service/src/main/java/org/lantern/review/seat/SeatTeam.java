package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.reviewer.Part;

/** Tells the reviews below who is on their teams. */
@Singleton
class SeatTeam implements ReviewTeam {
  private final SeatRepository seats;

  SeatTeam(SeatRepository seats) {
    this.seats = seats;
  }

  @Override
  public Set<Relation> relations(UUID reviewId, UUID personId) {
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    seats
        .acceptedBy(reviewId, personId)
        .forEach(seat -> found.add(seat.getPart() == Part.LEAD ? Relation.LEAD : Relation.PEER));
    return found;
  }

  @Override
  public List<UUID> reviewsOf(UUID personId) {
    return seats.reviewsAcceptedBy(personId);
  }

  @Override
  public List<UUID> members(UUID reviewId) {
    return seats.accepted(reviewId).stream().map(Seat::getPersonId).toList();
  }
}
