package org.lantern.review.dayoffer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;
import org.lantern.review.request.RequestedReviews;

/** Days that are offered wait for the school. */
@Singleton
class DayOfferStep implements LimitedStep {
  private static final String TO_CONFIRM = "days-to-confirm";
  private static final String OVERDUE = "days-answer-overdue";

  private final DayOfferRepository offers;
  private final RequestedReviews reviews;

  DayOfferStep(DayOfferRepository offers, RequestedReviews reviews) {
    this.offers = offers;
    this.reviews = reviews;
  }

  @Override
  public Step step() {
    return Step.ANSWER_DAYS;
  }

  @Override
  public String kind() {
    return TO_CONFIRM;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return List.of(offer(subjectId).getSubject().toOwner(TO_CONFIRM, subjectId, link(subjectId)));
  }

  @Override
  public Task overdue(UUID subjectId) {
    DayOffer offer = offer(subjectId);
    UUID host = offer.getSubject().hostId();
    return Task.ofNetwork(OVERDUE, subjectId, Role.NETWORK_ADMIN, host, link(subjectId))
        .except(reviews.everOnTeam(offer.getRequestId()));
  }

  private DayOffer offer(UUID id) {
    return offers.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private static String link(UUID id) {
    return "/day-offers/" + id;
  }
}
