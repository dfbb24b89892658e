package org.lantern.review.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the live seats of two people who turn out to be one: of two that one person
 * cannot have, the one that went further stays, and in one review the one that reviews beside one
 * that shadows. Changes nothing; asked before a merge and by it.
 */
final class SeatMerge {
  private final List<Seat> left;
  private final Map<Seat, SeatOutcome> outcomes = new LinkedHashMap<>();
  private final Map<Seat, List<Seat>> clashes = new LinkedHashMap<>();

  /**
   * @param going the seats of the id that goes, in order
   * @param staying those of the id that stays
   */
  SeatMerge(List<Seat> going, List<Seat> staying) {
    this.left = new ArrayList<>(staying);
    going.forEach(this::decide);
  }

  private void decide(Seat seat) {
    List<Seat> others = left.stream().filter(seat::clashes).toList();
    if (others.isEmpty()) {
      return;
    }
    others.forEach(other -> note(seat, other));
    if (others.stream().allMatch(other -> givesWay(other, seat))) {
      others.forEach(other -> outcomes.put(other, SeatOutcome.WITHDRAWN));
      outcomes.put(seat, SeatOutcome.STAYS);
      left.removeAll(others);
    } else {
      boolean agreed = seat.hasJoined();
      boolean shadows = others.stream().anyMatch(other -> shadowsBeside(seat, other));
      outcomes.put(
          seat, agreed && !shadows ? SeatOutcome.STAYS_UNDER_EARLIER_ID : SeatOutcome.WITHDRAWN);
      others.forEach(other -> outcomes.putIfAbsent(other, SeatOutcome.STAYS));
    }
  }

  private static boolean givesWay(Seat seat, Seat other) {
    return shadowsBeside(seat, other)
        || !shadowsBeside(other, seat) && seat.standing().compareTo(other.standing()) < 0;
  }

  private static boolean shadowsBeside(Seat seat, Seat other) {
    return seat.getReviewId().equals(other.getReviewId())
        && !seat.getPart().reviews()
        && other.getPart().reviews();
  }

  private void note(Seat seat, Seat other) {
    clashes.computeIfAbsent(seat, any -> new ArrayList<>()).add(other);
    clashes.computeIfAbsent(other, any -> new ArrayList<>()).add(seat);
  }

  List<Seat> withdrawn() {
    return outcomes.keySet().stream()
        .filter(seat -> outcomes.get(seat) == SeatOutcome.WITHDRAWN)
        .toList();
  }

  List<SeatClash> clashes() {
    return outcomes.entrySet().stream()
        .map(entry -> clash(entry.getKey(), entry.getValue()))
        .toList();
  }

  private SeatClash clash(Seat seat, SeatOutcome becomes) {
    return new SeatClash(
        seat.getId(),
        seat.getReviewId(),
        seat.getPersonId(),
        seat.getPart(),
        seat.getState(),
        becomes,
        clashes.get(seat).stream().map(Seat::getId).toList());
  }
}
