package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The third phase: the school says how it sees itself and what it is proud of. */
public final class Preparing {
  private final Calls calls;

  public Preparing(Calls calls) {
    this.calls = calls;
  }

  /** Tells of a practice and nominates it; returns its path. */
  public String nominate(Person head, UUID school, String review) {
    Reply told =
        calls.make(
            head,
            "tells of a practice",
            "/api/v1/practices",
            Map.of(
                "schoolId",
                school,
                "title",
                "Reading aloud every day",
                "text",
                "Every class hears a whole book a half-term; talk comes before writing."));
    String practice = "/api/v1/practices/" + told.id();
    calls.move(
        head,
        "nominates it to be tested in the review",
        practice,
        "nominate",
        Map.of("reviewId", Calls.idOf(review)));
    return practice;
  }

  /** The team finds the nominated practice in its review. */
  public Reply findNominated(Person lead, String review) {
    return calls.read(
        lead,
        "finds the nominated practice",
        review + "/findings",
        found -> found.body().path("practices").size() == 1);
  }

  /** Writes every section of the self-evaluation and files it. */
  public void selfEvaluate(Person head, String review) {
    String path = review + "/self-evaluation";
    Reply read = calls.read(head, "reads what a self-evaluation asks", path);
    for (JsonNode section : read.body().path("sections")) {
      calls.change(
          "PUT",
          head,
          "writes the section \"" + section.path("title").asText() + "\"",
          path + "/sections/" + section.path("code").asText(),
          "\"" + section.path("version").asLong() + "\"",
          Map.of("text", "We think that reading is strong and that writing can be better."));
    }
    calls.move(head, "files it", path, "file", null);
  }

  public Reply markReady(Person lead, String review) {
    return calls.move(lead, "marks the review ready", review, "mark-ready", null);
  }
}
