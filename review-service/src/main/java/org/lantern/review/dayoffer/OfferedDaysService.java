package org.lantern.review.dayoffer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.task.Tasks;
import org.lantern.review.request.RequestGivenUp;

/**
 * Takes back what days are offered or confirmed, within the running transaction, when nobody comes
 * on them: the request is given up, or its review is postponed or cancelled.
 */
@ApplicationScoped
public class OfferedDaysService implements RequestGivenUp {
  private final DayOfferRepository offers;
  private final Transitions transitions;
  private final Tasks tasks;

  OfferedDaysService(DayOfferRepository offers, Transitions transitions, Tasks tasks) {
    this.offers = offers;
    this.transitions = transitions;
    this.tasks = tasks;
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
      tasks.close(DayOfferService.TO_CONFIRM, offer.getId());
    }
    offers.flush();
  }
}
