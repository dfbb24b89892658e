package org.lantern.endtoend.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * What school and team do so that the visit knows where to look: a document, the analysis with its
 * lines of enquiry, the timetable and what they agree on, until nothing lacks.
 */
final class LookingAhead {
  private final Api api;
  private final StrictCalls calls;
  private final String review;
  private final Person head;
  private final Person lead;

  LookingAhead(Api api, StrictCalls calls, String review, Person head, Person lead) {
    this.api = api;
    this.calls = calls;
    this.review = review;
    this.head = head;
    this.lead = lead;
  }

  void refusedWhileEmpty() {
    calls.refused(
        head,
        "wants to file an empty self-evaluation",
        422,
        api.act(head, review + "/self-evaluation", "file", null));
  }

  void document() {
    String path = "/api/v1/documents/" + UUID.randomUUID();
    String query = "?name=plan.txt&reviewId=" + Calls.idOf(review);
    Reply given = api.upload("PUT", head, path + query, written()).expect(200);
    calls.tell(head, "gives the team a document", given);
    Reply read = api.get(lead, path + "/content").expect(200);
    Opening.require(
        read.etag().equals('"' + given.text("sha256") + '"'), "the same document comes back");
    calls.tell(lead, "reads it", read);
  }

  private static Path written() {
    try {
      Path file = Files.createTempFile("plan", ".txt");
      file.toFile().deleteOnExit();
      return Files.writeString(file, "What we want to do better this year.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void analysis(UUID leadId) {
    calls.change(
        "PUT",
        lead,
        "writes down what the visit is to find out",
        review + "/lines-of-enquiry/" + UUID.randomUUID(),
        null,
        Map.of(
            "component",
            "inclusion",
            "question",
            "Do those who read least read more than a year ago?",
            "evidence",
            "Two classes, and what their teachers keep.",
            "takenBy",
            leadId));
    String path = review + "/analysis";
    calls.refused(head, "does not see the analysis yet", 404, api.get(head, path));
    calls.move(lead, "shares it with the school", path, "share", null);
    calls.read(head, "reads it", path);
  }

  void timetable(UUID headId, UUID leadId, List<LocalDate> days) {
    for (LocalDate day : days) {
      calls.change(
          "PUT",
          lead,
          "plans lessons to visit with the head on " + day,
          review + "/activities/" + UUID.randomUUID(),
          null,
          Map.of(
              "day",
              day,
              "partOfDay",
              "MORNING",
              "kind",
              "LESSON_VISIT",
              "visitorIds",
              List.of(leadId),
              "hostLeaderId",
              headId,
              "components",
              List.of("leadership", "provision")));
    }
  }

  /** Lead and school settle the rest: the call, the timetable, and what is seen of the practice. */
  void agreed(UUID practiceId) {
    calls.change(
        "PUT",
        lead,
        "writes down that they talked the visit through",
        review + "/plan-points/" + UUID.randomUUID(),
        null,
        Map.of("kind", "CALL", "heldOn", Days.today(), "words", "The team comes by train."));
    settle(Map.of("kind", "TIMETABLE", "words", "Three mornings of lessons."));
    String seen = "Two lessons of it, and the staff who teach it.";
    settle(Map.of("kind", "PRACTICE", "practiceId", practiceId, "words", seen));
  }

  private void settle(Map<String, Object> point) {
    String path = review + "/plan-points/" + UUID.randomUUID();
    Reply asked = calls.change("PUT", lead, "asks whether the school agrees", path, null, point);
    calls.change("POST", head, "agrees", path + "/agree", asked.etag(), null);
  }

  void nothingLacks() {
    Reply ready = calls.read(lead, "reads that nothing lacks", review + "/readiness");
    Opening.require(ready.body().path("complete").asBoolean(), "nothing lacks: " + ready.body());
  }
}
