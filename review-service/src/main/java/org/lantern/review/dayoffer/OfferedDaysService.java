package org.lantern.review.dayoffer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.review.deadline.DeadlineService;
import org.lantern.review.deadline.Step;
import org.lantern.review.request.RequestGivenUp;

/**
 * Takes back what days are offered or confirmed, within the running transaction, when nobody comes
 * on them: the request is given up, or its review is postponed or cancelled.
 */
@ApplicationScoped
public class OfferedDaysService implements RequestGivenUp {
  private final DayOfferRepository offers;
  private final Transitions transitions;
  private final DeadlineService deadlines;

  OfferedDaysService(
      DayOfferRepository offers, Transitions transitions, DeadlineService deadlines) {
    this.offers = offers;
    this.transitions = transitions;
    this.deadlines = deadlines;
  }

  @Override
  public void requestGivenUp(UUID requestId) {
    withdraw(requestId);
  }

  /** Nothing happens where no days are offered or confirmed. */
  public void withdraw(UUID requestId) {
    for (DayOffer offer : offers.live(requestId)) {
      transitions.record(
          Actor.SYSTEM, offer.move(DayOfferAction.WITHDRAW, Set.of(Relation.SYSTEM)));
      deadlines.end(Step.ANSWER_DAYS, offer.getId());
    }
    offers.flush();
  }
}
