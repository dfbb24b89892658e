package org.lantern.review.request;

import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;

/** Who is waited for, and who is told, when a school ends that has asked for a review. */
final class EndedSchoolTasks {
  static final String TO_TAKE_OVER = "request-to-take-over";
  static final String OF_SPLIT_SCHOOL = "request-of-split-school";
  static final String OF_ENDED_HOST = "request-of-ended-host";
  static final String ENDED = "request-ended-with-school";

  private EndedSchoolTasks() {}

  /** For the head of the school into which it has merged. */
  static Task toTakeOver(Request request, UUID successor) {
    return Task.ofHead(TO_TAKE_OVER, request.getId(), successor, link(request));
  }

  static Task ofSplitSchool(Request request) {
    return ofNetwork(OF_SPLIT_SCHOOL, request);
  }

  /** Of a trust or an area. */
  static Task ofEndedHost(Request request) {
    return ofNetwork(OF_ENDED_HOST, request);
  }

  static Task ended(Request request) {
    return ofNetwork(ENDED, request);
  }

  /** For who asked; they have no role at the school any more. */
  static Task endedForWhoAsked(Request request) {
    return Task.ofPerson(
        ENDED, request.getId(), request.getMadeBy(), request.getSchoolId(), link(request));
  }

  private static Task ofNetwork(String kind, Request request) {
    return Task.ofNetwork(
        kind, request.getId(), Role.NETWORK_ADMIN, request.getSchoolId(), link(request));
  }

  private static String link(Request request) {
    return "/requests/" + request.getId();
  }
}
