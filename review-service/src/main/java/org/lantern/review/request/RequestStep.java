package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.task.Task;
import org.lantern.review.deadline.LimitedStep;
import org.lantern.review.deadline.Step;

/** A request waits for the network's answer. */
@Singleton
class RequestStep implements LimitedStep {
  private static final String TO_ANSWER = "request-to-answer";
  private static final String OVERDUE = "request-answer-overdue";

  private final RequestRepository requests;

  RequestStep(RequestRepository requests) {
    this.requests = requests;
  }

  @Override
  public Step step() {
    return Step.ANSWER_REQUEST;
  }

  @Override
  public String kind() {
    return TO_ANSWER;
  }

  @Override
  public List<Task> toDo(UUID subjectId) {
    return List.of(task(TO_ANSWER, subjectId));
  }

  @Override
  public Task overdue(UUID subjectId) {
    return task(OVERDUE, subjectId);
  }

  private Task task(String kind, UUID id) {
    UUID school = requests.findByIdOptional(id).orElseThrow(Refusal.NotFound::new).getSchoolId();
    return Task.ofNetwork(kind, id, Role.NETWORK_ADMIN, school, "/requests/" + id);
  }
}
