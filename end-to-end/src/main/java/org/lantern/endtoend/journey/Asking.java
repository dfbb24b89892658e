package org.lantern.endtoend.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The first phase: a school asks, the network offers days, and the review is dated. */
public final class Asking {
  private final Calls calls;

  public Asking(Calls calls) {
    this.calls = calls;
  }

  /** Returns the request's path. */
  public String request(Person head, UUID school, UUID programme, Map<String, Object> more) {
    Map<String, Object> wanted = new HashMap<>(more);
    wanted.put("schoolId", school);
    wanted.put("programmeId", programme);
    wanted.putIfAbsent("wishes", "Any week this term.");
    Reply asked = calls.make(head, "requests a review", "/api/v1/requests", wanted);
    return "/api/v1/requests/" + asked.id();
  }

  public Reply accept(Person administrator, String request) {
    return calls.move(administrator, "accepts the request", request, "accept", null);
  }

  public Reply waitlist(Person administrator, String request) {
    Map<String, String> why = Map.of("reason", "No lead is free before the summer.");
    return calls.move(administrator, "puts it on the waiting list", request, "waitlist", why);
  }

  public Reply decline(Person administrator, String request) {
    Map<String, String> why = Map.of("reason", "There is no room this season.");
    return calls.move(administrator, "declines the request", request, "decline", why);
  }

  public Reply withdraw(Person head, String request) {
    return calls.move(head, "withdraws the request", request, "withdraw", null);
  }

  /** Returns the offer's path. */
  public String offer(Person administrator, String request, List<Map<String, Object>> days) {
    Reply offered =
        calls.make(
            administrator,
            "offers " + days.size() + (days.size() == 1 ? " day" : " days"),
            "/api/v1/day-offers",
            Map.of("requestId", Calls.idOf(request), "days", days));
    return "/api/v1/day-offers/" + offered.id();
  }

  public Reply confirm(Person head, String offer) {
    return calls.move(head, "confirms the days", offer, "confirm", null);
  }

  public Reply answer(Person head, String offer, List<Map<String, Object>> days) {
    Map<String, Object> instead = Map.of("days", days, "words", "We have exams that week.");
    return calls.move(head, "answers with other days", offer, "answer", instead);
  }

  /** The path of the review that the confirmed days made. */
  public String review(Person head, UUID school, String request) {
    String id = Calls.idOf(request).toString();
    Reply found =
        calls.read(
            head,
            "finds the review, dated",
            "/api/v1/reviews?size=100&schoolId=" + school,
            reply -> idOfReview(reply, id) != null);
    return "/api/v1/reviews/" + idOfReview(found, id);
  }

  private static String idOfReview(Reply reviews, String request) {
    return StreamSupport.stream(reviews.body().path("items").spliterator(), false)
        .filter(each -> each.path("requestId").asText().equals(request))
        .map(each -> each.path("id").asText())
        .findFirst()
        .orElse(null);
  }

  /** The review waits for other days. */
  public Reply postpone(Person who, String review, boolean keepTeam) {
    String what = "postpones the review and " + (keepTeam ? "keeps" : "releases") + " the team";
    Map<String, Object> why = Map.of("keepTeam", keepTeam, "reason", "The hall is flooded.");
    return calls.move(who, what, review, "postpone", why);
  }

  /**
   * @param reasonsOf whose reasons it is cancelled for
   */
  public Reply cancel(Person who, String review, String reasonsOf) {
    Map<String, Object> why = Map.of("for", reasonsOf, "reason", "The building is closed.");
    return calls.move(who, "cancels the review", review, "cancel", why);
  }

  public Reply switchMode(Person administrator, String review, String mode) {
    Map<String, Object> to = Map.of("mode", mode);
    return calls.move(administrator, "makes it " + mode, review, "switch-mode", to);
  }

  /** All of it; returns the path of the review. */
  public String dated(
      Person administrator,
      Person head,
      UUID school,
      UUID programme,
      List<Map<String, Object>> days) {
    String request = request(head, school, programme, Map.of());
    accept(administrator, request);
    confirm(head, offer(administrator, request, days));
    return review(head, school, request);
  }
}
