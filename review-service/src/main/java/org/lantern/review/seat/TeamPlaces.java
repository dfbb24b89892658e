package org.lantern.review.seat;

import java.util.Collection;
import java.util.List;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;
import org.lantern.review.reviewer.Part;

/**
 * Which places a team has and which of them are empty: a lead until the report is final, and as
 * many peers as the season wants until the visit is over. A shadow has no place among them.
 *
 * @param wanted peers
 * @param live the seats that are taken or spoken for
 */
record TeamPlaces(Review review, int wanted, List<Seat> live) {
  /** While the team is put together more may be asked than are needed; later only for a gap. */
  void requireRoom(Part part) {
    review.requireDaysStand();
    if (part == Part.SHADOW) {
      requireAhead();
      return;
    }
    if (review.getState() == ReviewState.DATED || isEmpty(part)) {
      return;
    }
    throw new Refusal.AgainstTheRules(
        review.getState() == ReviewState.FINDINGS_AGREED && part == Part.PEER
            ? "The visit of this review is over. Only a lead can still follow, to write its report."
            : "The team of this review is confirmed already. Replace somebody, or release them"
                + " first.");
  }

  /** Shadows take no place of anybody's, and come along from the first day. */
  private void requireAhead() {
    if (review.hasBegun() || !review.isUnderWay()) {
      throw new Refusal.AgainstTheRules(
          "A shadow joins before the visit begins. Choose a review that is still to come.");
    }
  }

  private boolean isEmpty(Part part) {
    long taken = live.stream().filter(seat -> seat.getPart() == part).count();
    return part == Part.LEAD
        ? taken == 0
        : review.getState() != ReviewState.FINDINGS_AGREED && taken < wanted;
  }

  /** Whether somebody has to be found. */
  boolean hasGap() {
    return isEmpty(Part.LEAD) || isEmpty(Part.PEER);
  }

  /** The same as another seat sees it, which asks for a place or has it. */
  TeamPlaces beside(Collection<Seat> others) {
    return new TeamPlaces(
        review, wanted, live.stream().filter(seat -> !others.contains(seat)).toList());
  }
}
