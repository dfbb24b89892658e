package org.lantern.review.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the live seats of two people who turn out to be one: of two that one person
 * cannot have, the one that went further stays. Changes nothing; asked before a merge and by it.
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
    if (others.stream().allMatch(other -> other.standing().compareTo(seat.standing()) < 0)) {
      others.forEach(other -> outcomes.put(other, SeatOutcome.WITHDRAWN));
      outcomes.put(seat, SeatOutcome.STAYS);
      left.removeAll(others);
    } else {
      boolean agreed = seat.hasJoined();
      outcomes.put(seat, agreed ? SeatOutcome.STAYS_UNDER_EARLIER_ID : SeatOutcome.WITHDRAWN);
      others.forEach(other -> outcomes.putIfAbsent(other, SeatOutcome.STAYS));
    }
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
