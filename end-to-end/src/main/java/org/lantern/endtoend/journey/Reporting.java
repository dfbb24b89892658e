package org.lantern.endtoend.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The fifth phase: the report is written, checked, final, and the school's to share. */
public final class Reporting {
  private final Calls calls;

  public Reporting(Calls calls) {
    this.calls = calls;
  }

  /** The path of the newest edition that somebody reads of a review's report. */
  public String begun(Person person, String review) {
    return "/api/v1/reports/" + calls.read(person, "finds the report", review + "/report").id();
  }

  public Reply write(Person lead, String report, String section, String text) {
    String path = report + "/sections/" + section;
    String etag = calls.read(lead, "reads the " + section, path).etag();
    return calls.change("PUT", lead, "writes the " + section, path, etag, Map.of("text", text));
  }

  public Reply submit(Person lead, String report) {
    return calls.move(lead, "submits the report", report, "submit", null);
  }

  public Reply tickAll(Person assurer, String report) {
    String path = report + "/checklist";
    Reply list = calls.read(assurer, "reads the list of the quality check", path);
    var ticked =
        StreamSupport.stream(list.body().path("items").spliterator(), false)
            .map(item -> Map.of("code", item.path("code").asText(), "ticked", true))
            .toList();
    return calls.change(
        "PUT", assurer, "ticks all of it", path, list.etag(), Map.of("items", ticked));
  }

  public Reply sendBack(Person assurer, String report) {
    Map<String, String> why = Map.of("reason", "The summary claims more than was seen.");
    return calls.move(assurer, "sends the report back", report, "send-back", why);
  }

  public Reply release(Person assurer, String report) {
    return calls.move(assurer, "releases it to the school", report, "release", null);
  }

  /** From the lead's hands into the school's. */
  public void checked(Person lead, Person assurer, String report) {
    submit(lead, report);
    tickAll(assurer, report);
    release(assurer, report);
  }

  /** The school says that a passage of the summary is wrong. */
  public Reply comment(Person head, String report, String passage, String text) {
    return calls.make(
        head, "comments on a fact", report + "/comments", fact("summary", passage, text));
  }

  /** A comment on a fact as it is sent. */
  public static Map<String, Object> fact(String section, String passage, String text) {
    Map<String, Object> fact = new HashMap<>();
    fact.put("section", section);
    fact.put("passage", passage);
    fact.put("nature", "FACT");
    fact.put("text", text);
    return fact;
  }

  /** The lead proposes an answer, the assurer decides it so. */
  public void answered(Person lead, Person assurer, String report, Reply comment, String outcome) {
    answer(
        lead,
        report,
        comment,
        "propose",
        Map.of(
            "outcome",
            outcome,
            "answer",
            "One school with two sites.",
            "evidence",
            "The register."));
    answer(
        assurer, report, comment, "decide", Map.of("outcome", outcome, "words", "As registered."));
  }

  private void answer(Person who, String report, Reply comment, String how, Object body) {
    Reply all = calls.read(who, "reads the school's comments", report + "/comments");
    String version =
        StreamSupport.stream(all.body().spliterator(), false)
            .filter(each -> each.path("id").asText().equals(comment.text("id")))
            .map(each -> each.path("version").asText())
            .findFirst()
            .orElseThrow();
    String path = report + "/comments/" + comment.id() + "/" + how;
    calls.change("POST", who, how + "s an answer", path, "\"" + version + "\"", body);
  }

  public Reply confirmFacts(Person head, String report) {
    return calls.move(head, "has checked all the facts", report, "confirm-facts", null);
  }

  public Reply dispute(Person head, String report) {
    Map<String, String> why = Map.of("reason", "Nobody spoke with our governors.");
    return calls.move(head, "disputes the report", report, "dispute", why);
  }

  public Reply liftDispute(Person administrator, String report) {
    Map<String, String> how = Map.of("outcome", "They were heard; the report stands.");
    return calls.move(administrator, "lifts the dispute", report, "lift-dispute", how);
  }

  public Reply finalise(Person administrator, String report) {
    return calls.move(administrator, "finalises the report", report, "finalise", null);
  }

  /** From the first word to the final edition. */
  public void written(
      Person lead, Person assurer, Person head, Person administrator, String report) {
    write(lead, report, "summary", "A school that talks about learning, and means it.");
    checked(lead, assurer, report);
    confirmFacts(head, report);
    finalise(administrator, report);
  }

  public Reply amend(Person administrator, String report) {
    Map<String, String> why = Map.of("reason", "A name of a programme was wrong.");
    return calls.move(administrator, "has it amended", report, "amend", why);
  }

  public Reply voidIt(Person administrator, String report) {
    Map<String, String> why = Map.of("reason", "Two schools were mixed up.");
    return calls.move(administrator, "takes the report back", report, "void", why);
  }

  /**
   * @param choice one of the three ready ones
   */
  public Reply share(Person head, String report, String choice) {
    String path = report + "/sharing";
    String etag = calls.read(head, "reads with whom it is shared", path).etag();
    String what = "shares it: " + choice;
    return calls.change("PUT", head, what, path, etag, Map.of("choice", choice));
  }
}
