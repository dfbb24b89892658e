package org.lantern.review.seatrisk;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.clock.TimedMoves;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.schoolcopy.PeopleChanged;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatMoved;
import org.lantern.review.seat.SeatState;

/**
 * Writes down, in the transaction of the change, of which teams the rules are to be asked again: a
 * row for each review however many facts change at once, so that a crash loses none and an import
 * of the register asks only of schools whose people have seats.
 */
@Singleton
class ChangedFacts implements FactsChanged, PeopleChanged, SeatMoved {
  static final String THING = "review";
  static final String ACTION = "ASK_RULES_AGAIN";

  /** For facts that were on their way while somebody was seated. */
  private static final int ONCE_MORE_AFTER_SECONDS = 60;

  private final ConcernedReviews reviews;
  private final TimedMoves clock;
  private final NetworkTime time;

  ChangedFacts(ConcernedReviews reviews, TimedMoves clock, NetworkTime time) {
    this.reviews = reviews;
    this.clock = clock;
    this.time = time;
  }

  @Override
  public void ofPerson(UUID personId) {
    ask(reviews.ofPerson(personId));
  }

  @Override
  public void ofSchool(UUID schoolId) {
    ask(reviews.ofSchool(schoolId));
  }

  @Override
  public void ofAll() {
    ask(reviews.all());
  }

  @Override
  public void merged(UUID person, UUID into) {
    ask(reviews.ofPerson(into));
  }

  @Override
  public void erased(UUID person) {
    ask(reviews.ofPerson(person));
  }

  private void ask(Collection<UUID> concerned) {
    if (!concerned.isEmpty()) {
      clock.bringForward(THING, concerned, ACTION, time.now());
    }
  }

  /**
   * The team itself, for facts that were on their way; and when a seat begins or ends, the other
   * teams for whose load, rest, swaps and last time it counts.
   */
  @Override
  public void seatMoved(Seat seat, SeatState before, Review review) {
    Set<UUID> concerned = new HashSet<>();
    if (seat.getState().isLive()) {
      concerned.add(review.getId());
    }
    if (countsOtherwise(seat.getState(), before)) {
      concerned.addAll(reviews.besides(seat.getPersonId(), review.getSchoolId()));
    }
    if (!concerned.isEmpty()) {
      clock.bringForward(THING, concerned, ACTION, time.now().plusSeconds(ONCE_MORE_AFTER_SECONDS));
    }
  }

  /** Being at risk changes nothing for others: the seat keeps its days, and where it stood. */
  private static boolean countsOtherwise(SeatState now, SeatState before) {
    return before == null
        || before.isLive() != now.isLive()
        || (now == SeatState.ACCEPTED && before == SeatState.INVITED);
  }
}
