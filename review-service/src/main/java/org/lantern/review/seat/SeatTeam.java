package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  public Optional<Set<Relation>> part(UUID reviewId, UUID personId) {
    List<Seat> own = seats.everAcceptedBy(reviewId, merged.idsOf(personId));
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            own.stream()
                .filter(Seat::hasJoined)
                .map(SeatTeam::relation)
                .collect(Collectors.toSet()));
  }

  private static Relation relation(Seat seat) {
    return switch (seat.getPart()) {
      case LEAD -> Relation.LEAD;
      case PEER -> Relation.PEER;
      case SHADOW -> Relation.SHADOW;
    };
  }

  @Override
  public Map<UUID, Set<Relation>> partsOf(UUID personId) {
    return seats.everAcceptedBy(merged.idsOf(personId)).stream()
        .collect(
            Collectors.groupingBy(
                Seat::getReviewId,
                Collectors.filtering(
                    Seat::hasJoined, Collectors.mapping(SeatTeam::relation, Collectors.toSet()))));
  }

  @Override
  public Optional<UUID> lead(UUID reviewId) {
    return seats.accepted(reviewId).stream()
        .filter(seat -> seat.getPart() == Part.LEAD)
        .map(Seat::getPersonId)
        .map(merged::standsFor)
        .findFirst();
  }

  @Override
  public List<UUID> members(UUID reviewId) {
    return people(seats.accepted(reviewId).stream());
  }

  @Override
  public List<UUID> everMembers(UUID reviewId) {
    return people(seats.everAccepted(reviewId).stream());
  }

  @Override
  public List<UUID> reviewers(UUID reviewId) {
    return people(seats.accepted(reviewId).stream().filter(seat -> seat.getPart().reviews()));
  }

  @Override
  public List<UUID> shadows(UUID reviewId) {
    Set<UUID> reviewing = Set.copyOf(reviewers(reviewId));
    return members(reviewId).stream().filter(person -> !reviewing.contains(person)).toList();
  }

  private List<UUID> people(Stream<Seat> of) {
    List<UUID> seated = of.map(Seat::getPersonId).toList();
    Map<UUID, UUID> now = merged.standFor(Set.copyOf(seated));
    return seated.stream().map(now::get).distinct().toList();
  }
}
