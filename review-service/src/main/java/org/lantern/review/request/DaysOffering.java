package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;

/**
 * An accepted request, or one whose review is postponed, waits for the network to offer days; for
 * nobody who is or was on the review's team.
 */
@Singleton
class DaysOffering implements LimitedStep {
  private static final String TO_OFFER = "days-to-offer";
  private static final String OVERDUE = "days-offer-overdue";

  private final RequestRepository requests;
  private final RequestedReviews reviews;

  DaysOffering(RequestRepository requests, RequestedReviews reviews) {
    this.requests = requests;
    this.reviews = reviews;
  }

  @Override
  public Step step() {
    return Step.OFFER_DAYS;
  }

  @Override
  public String kind() {
    return TO_OFFER;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return List.of(task(TO_OFFER, subjectId));
  }

  @Override
  public Task overdue(UUID subjectId) {
    return task(OVERDUE, subjectId);
  }

  private Task task(String kind, UUID id) {
    UUID school = requests.findByIdOptional(id).orElseThrow(Refusal.NotFound::new).getSchoolId();
    return Task.ofNetwork(kind, id, Role.NETWORK_ADMIN, school, "/requests/" + id)
        .except(reviews.everOnTeam(id));
  }
}
