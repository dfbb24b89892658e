package org.lantern.endtoend.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** A review from membership to the practice in the directory, with a team of its own. */
final class WholeWalk {
  private final Stage stage;
  private final Caller caller;

  WholeWalk(Stage stage) {
    this.stage = stage;
    this.caller = stage.caller;
  }

  void walk(int number) {
    UUID school = stage.school(number % 10, number / 10 % 6);
    Person head = stage.member(school, number);
    Person lead = stage.reviewers.get(2 * number);
    Person peer = stage.reviewers.get(2 * number + 1);
    stage.invite(lead, null, "REVIEWER");
    stage.invite(peer, null, "REVIEWER");
    UUID programme = stage.programmes.getFirst();
    qualify(lead, programme, "LEAD");
    qualify(peer, programme, "PEER");
    assure(lead);
    assure(peer);
    UUID review = stage.datedReview(head, school, programme);
    seat(review, lead, "LEAD");
    seat(review, peer, "PEER");
    String path = "/api/v1/reviews/" + review;
    caller.move(stage.administrator, path, "confirm-team", null, "TEAM_CONFIRMED", "review");
    UUID practice = stage.nominated(head, school, review);
    visit(path, head, lead, practice);
    report(path, head, lead);
    accredit(practice, head);
  }

  private void qualify(Person person, UUID programme, String part) {
    caller.make(
        stage.administrator,
        "/api/v1/qualifications",
        Map.of(
            "personId",
            stage.id(person),
            "programmeId",
            programme,
            "part",
            part,
            "until",
            LocalDate.now().plusYears(1).toString()),
        "review",
        "qualification");
  }

  /** They work at no school, so the network assures of them. */
  private void assure(Person person) {
    caller.make(
        stage.administrator,
        "/api/v1/assurances",
        Map.of(
            "personId",
            stage.id(person),
            "checkedOn",
            LocalDate.now().minusDays(1).toString(),
            "until",
            LocalDate.now().plusYears(1).toString()),
        "review",
        "assurance");
  }

  private static List<Map<String, String>> passedOver() {
    return List.of(
        Map.of("rule", "TOO_NEAR", "reason", "Has said no place."),
        Map.of("rule", "OTHER_PHASE", "reason", "Has written no profile."));
  }

  private void seat(UUID review, Person person, String part) {
    Reply made =
        caller.make(
            stage.administrator,
            "/api/v1/seats",
            Map.of(
                "reviewId",
                review,
                "personId",
                stage.id(person),
                "part",
                part,
                "passedOver",
                passedOver()),
            "review",
            "seat");
    String seat = "/api/v1/seats/" + made.id();
    caller.move(stage.administrator, seat, "invite", null, "INVITED", "review");
    caller.move(person, seat, "accept", null, "ACCEPTED", "review");
  }

  private void visit(String review, Person head, Person lead, UUID practice) {
    caller.put(head, review + "/self-evaluation", null, Map.of("text", "Reading is strong."));
    caller.move(
        head,
        review + "/self-evaluation",
        "file",
        null,
        now -> now.text("state").equals("FILED"),
        "review",
        UUID.fromString(review.substring(review.lastIndexOf('/') + 1)));
    caller.move(lead, review, "mark-ready", null, "READY", "review");
    caller.get(lead, review + "/findings", found -> found.body().path("practices").size() == 1);
    caller.move(lead, review, "start", null, "IN_PROGRESS", "review");
    UUID note = UUID.randomUUID();
    caller.put(lead, "/api/v1/evidence-notes/" + note, null, note(review));
    finding(review, lead, "WENT_WELL", note);
    finding(review, lead, "EVEN_BETTER_IF", note);
    caller.put(lead, review + "/findings/estimates/leadership", null, Map.of("level", "effective"));
    caller.put(
        lead,
        review + "/findings/practice-evaluations/" + practice,
        null,
        Map.of("recommended", true, "reason", "Seen in every class.", "answers", answers()));
    caller.sign(lead, review + "/findings");
    caller.sign(head, review + "/findings");
  }

  private static Map<String, Object> note(String review) {
    return Map.of(
        "reviewId",
        review.substring(review.lastIndexOf('/') + 1),
        "kind",
        "LESSON_VISIT",
        "component",
        "leadership",
        "seenOn",
        Stage.today(),
        "text",
        "Pupils explain.");
  }

  private void finding(String review, Person lead, String kind, UUID note) {
    caller.make(
        lead,
        review + "/findings",
        Map.of(
            "component",
            "leadership",
            "kind",
            kind,
            "text",
            "So.",
            "noteIds",
            List.of(note),
            "onlyOneKindBecause",
            "One note a walk."));
  }

  private static Map<String, Object> answers() {
    Map<String, Object> yes = Map.of("answer", "YES", "words", "Seen.");
    return Map.of(
        "ABOVE_GOOD_PRACTICE",
        yes,
        "IMPACT_ON_PUPILS",
        yes,
        "EMBEDDED",
        yes,
        "READY_TO_SHARE",
        yes,
        "TRANSFERABLE",
        yes);
  }

  private void report(String review, Person head, Person lead) {
    Reply begun = caller.get(lead, review + "/report", any -> true);
    String report = "/api/v1/reports/" + begun.id();
    Map<String, String> summary = Map.of("text", "A school that talks.");
    caller.put(lead, report + "/sections/summary", "\"0\"", summary);
    caller.move(lead, report, "submit", null, "QUALITY_CHECK", "review");
    caller.put(stage.assurer, report + "/checklist", "\"0\"", allTicked());
    caller.move(stage.assurer, report, "release", null, "SCHOOL_CHECK", "review");
    caller.move(
        head,
        report,
        "confirm-facts",
        null,
        reply -> reply.body().hasNonNull("factsConfirmedAt"),
        "review",
        begun.id());
    caller.move(stage.administrator, report, "finalise", null, "FINAL", "review");
  }

  private static Map<String, Object> allTicked() {
    return Map.of(
        "items",
        Stream.of("evidence", "estimates", "no-names", "tone", "plain-english", "length")
            .map(code -> Map.of("code", code, "ticked", true))
            .toList());
  }

  private void accredit(UUID practice, Person head) {
    String decision =
        stage.databases.await(
            "accreditation", "select id from decision where practice_id = ?", practice);
    caller.move(
        stage.second,
        "/api/v1/decisions/" + decision,
        "accredit",
        Map.of("until", LocalDate.now().plusYears(3).toString()),
        "ACCREDITED",
        "accreditation");
    String accreditation =
        stage.databases.await(
            "accreditation", "select id from accreditation where practice_id = ?", practice);
    caller.move(
        head,
        "/api/v1/accreditations/" + accreditation,
        "list",
        Map.of("audience", "EVERYONE"),
        now -> now.text("audience").equals("EVERYONE"),
        "accreditation",
        UUID.fromString(accreditation));
  }
}
