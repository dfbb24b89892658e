package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The fourth phase: notes become findings, estimates are agreed, and both sides sign. */
public final class Visiting {
  private static final Map<String, Object> ANSWERS =
      Map.of(
          "ABOVE_GOOD_PRACTICE",
          Map.of("answer", "YES", "words", "Talk is planned in every subject."),
          "IMPACT_ON_PUPILS",
          Map.of("answer", "YES", "words", "Those who spoke least now speak as much."),
          "EMBEDDED",
          Map.of("answer", "YES", "words", "It outlasted two changes of staff."),
          "READY_TO_SHARE",
          Map.of("answer", "YES", "words", "Two leaders have time for visitors."),
          "TRANSFERABLE",
          Map.of("answer", "PARTLY", "words", "It needs an hour of training a week."));

  private final Calls calls;

  public Visiting(Calls calls) {
    this.calls = calls;
  }

  /** What a framework has to ask of a practice so that {@link #recommend} answers it. */
  public static List<Map<String, String>> questions() {
    return ANSWERS.keySet().stream()
        .sorted()
        .map(code -> Map.of("code", code, "text", "How is it: " + code + "?"))
        .toList();
  }

  public Reply start(Person lead, String review) {
    return calls.move(lead, "starts the review", review, "start", null);
  }

  /** Writes a note under an id of the device's own; returns that. */
  public UUID note(Person author, String review, String component, String kind) {
    UUID id = UUID.randomUUID();
    calls.change(
        "PUT",
        author,
        "writes an evidence note on " + component,
        "/api/v1/evidence-notes/" + id,
        null,
        noteText(review, component, kind, "Pupils explain how they choose words."));
    return id;
  }

  /** A note as it is sent. */
  public static Map<String, Object> noteText(
      String review, String component, String kind, String text) {
    return Map.of(
        "reviewId",
        Calls.idOf(review),
        "kind",
        kind,
        "component",
        component,
        "seenOn",
        Days.today(),
        "text",
        text);
  }

  /**
   * @param kind what went well, or what would be even better if
   */
  public Reply finding(
      Person lead, String review, String component, String kind, List<UUID> notes) {
    return calls.make(
        lead,
        "records " + kind + " for " + component,
        review + "/findings",
        findingText(component, kind, says(component, kind), notes));
  }

  private static String says(String component, String kind) {
    boolean good = kind.equals("WENT_WELL");
    return switch (component) {
      case "leadership" ->
          good
              ? "Leaders know what works and why."
              : "Middle leaders see each other's lessons and say what they learned.";
      case "provision" ->
          good
              ? "Pupils explain their thinking and listen to each other."
              : "Every lesson ends with what pupils can do now that they could not before.";
      default ->
          good
              ? "Teachers see early who needs help, and give it in the lesson."
              : "What helped a pupil is written down, so that the next teacher begins with it.";
    };
  }

  /** A finding as it is sent. */
  public static Map<String, Object> findingText(
      String component, String kind, String text, List<UUID> notes) {
    Map<String, Object> finding = new HashMap<>();
    finding.put("component", component);
    finding.put("kind", kind);
    finding.put("text", text);
    finding.put("noteIds", notes);
    finding.put("onlyOneKindBecause", notes.size() == 1 ? "The day was short." : null);
    return finding;
  }

  /** Says something else in the only finding of that kind. */
  public Reply changeFinding(Person lead, String review, String kind, List<UUID> notes) {
    Reply all = calls.read(lead, "reads the findings", review + "/findings");
    JsonNode found =
        StreamSupport.stream(all.body().path("findings").spliterator(), false)
            .filter(each -> each.path("kind").asText().equals(kind))
            .findFirst()
            .orElseThrow();
    return calls.change(
        "PUT",
        lead,
        "changes a finding",
        review + "/findings/" + found.path("id").asText(),
        "\"" + found.path("version").asText() + "\"",
        findingText(
            found.path("component").asText(), kind, "Writing could follow talk sooner.", notes));
  }

  public Reply estimate(Person lead, String review, String component, String level) {
    return calls.change(
        "PUT",
        lead,
        "records the estimate agreed for " + component,
        review + "/findings/estimates/" + component,
        null,
        Map.of("level", level));
  }

  public Reply recommend(Person lead, String review, String practice) {
    return calls.change(
        "PUT",
        lead,
        "records how the practice did",
        review + "/findings/practice-evaluations/" + Calls.idOf(practice),
        null,
        Map.of(
            "recommended",
            true,
            "reason",
            "Seen in every class, and pupils say why.",
            "answers",
            ANSWERS));
  }

  public Reply sign(Person person, String review) {
    return calls.sign(person, "signs the findings", review, null);
  }

  public Reply recordNotAgreeing(Person lead, String review) {
    String findings = review + "/findings";
    String etag = calls.read(lead, "reads the findings", findings).etag();
    return calls.change(
        "POST",
        lead,
        "records that the school does not agree",
        findings + "/record-not-agreeing",
        etag,
        Map.of("reason", "The head is on leave and nobody signs for her."));
  }

  /** The visit stops. */
  public Reply abandon(Person who, String review) {
    Map<String, String> why = Map.of("reason", "An inspection was called.");
    return calls.move(who, "abandons the visit", review, "abandon", why);
  }

  /** Signs for the school, and says with what it disagrees. */
  public Reply signDisagreeing(Person head, String review) {
    Map<String, String> note = Map.of("note", "We see attendance otherwise.");
    return calls.sign(head, "signs with a note of disagreement", review, note);
  }
}
