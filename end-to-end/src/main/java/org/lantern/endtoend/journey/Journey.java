package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.TaskList;
import org.lantern.platform.Person;

/**
 * The main job, from an empty platform to a practice in the public directory, by the REST API
 * through the gateway with real tokens: phase by phase, with the refusals that show the rules.
 */
public final class Journey {
  private static final List<String> COMPONENTS = List.of("leadership", "provision", "inclusion");

  private final Person administrator = Person.of("administrator");
  private final Person head = Person.of("head");
  private final Person lead = Person.of("lead");
  private final Person peerOne = Person.of("peer-one");
  private final Person peerTwo = Person.of("peer-two");
  private final Person assurer = Person.of("assurer");
  private final Person neighbour = Person.of("neighbour");
  private final Person colleague = Person.of("colleague");
  private final Person second = Person.of("second-administrator");

  private final Api api;
  private final Cast cast;
  private final Path framework;
  private final StrictCalls.Narrator narrator;
  private final StrictCalls calls;
  private final Joining people;
  private final Opening opening;
  private final Staffing staffing;
  private final Visiting visiting;
  private final Reporting reporting;
  private UUID programme;
  private String review;
  private String practice;

  /**
   * @param framework the framework's JSON file
   */
  public Journey(Api api, Cast cast, Path framework, StrictCalls.Narrator narrator) {
    this.api = api;
    this.cast = cast;
    this.framework = framework;
    this.narrator = narrator;
    this.calls = new StrictCalls(api, narrator);
    this.people = new Joining(calls, administrator);
    this.opening = new Opening(api, cast, calls, people, narrator);
    this.staffing = new Staffing(calls, people, administrator);
    this.visiting = new Visiting(calls);
    this.reporting = new Reporting(calls);
  }

  /** Walks all of it and returns the id under which the practice stands in the directory. */
  public UUID walk() {
    opening.register();
    opening.membersAndPeople();
    programme = opening.programme(framework);
    requestAndDays();
    team();
    preparation();
    visit();
    report();
    return accreditation();
  }

  private void requestAndDays() {
    Asking asking = new Asking(calls);
    UUID school = opening.school(cast.host());
    String request = asking.request(head, school, programme, Map.of());
    asking.accept(administrator, request);
    LocalDate today = Days.today();
    String offer =
        asking.offer(administrator, request, Days.of(today, today.plusDays(1), today.plusDays(2)));
    TaskList tasks = new TaskList(api);
    UUID days = Calls.idOf(offer);
    calls.tell(head, "sees what needs them", tasks.has(head, "days-to-confirm", days));
    asking.confirm(head, offer);
    calls.tell(head, "is not waited for any more", tasks.hasNot(head, "days-to-confirm", days));
    review = asking.review(head, school, request);
  }

  private void team() {
    for (Person person : List.of(lead, peerOne, peerTwo, neighbour, colleague)) {
      staffing.qualify(person, programme, "PEER");
    }
    staffing.qualify(lead, programme, "LEAD");
    staffing.assure(lead, opening.school(cast.lead()));
    staffing.assure(peerOne, opening.school(cast.peerOne()));
    staffing.assure(peerTwo, opening.school(cast.peerTwo()));
    saysFree(peerOne);
    candidates();
    refuseToPropose(neighbour, "PEER");
    refuseToPropose(colleague, "PEER");
    refuseToPropose(peerOne, "LEAD");
    staffing.seat(lead, review, "LEAD");
    staffing.seat(peerOne, review, "PEER");
    String declined = staffing.propose(peerTwo, review, "PEER");
    staffing.invite(peerTwo, declined);
    staffing.decline(peerTwo, declined);
    staffing.seat(peerTwo, review, "PEER");
    staffing.confirm(review);
  }

  private void saysFree(Person person) {
    calls.make(
        person,
        "says that they are free",
        "/api/v1/availabilities",
        Map.of(
            "personId", people.id(person),
            "firstDay", Days.today(),
            "lastDay", Days.today().plusDays(2),
            "value", "FREE"));
  }

  private void candidates() {
    Reply found =
        calls.read(
            administrator,
            "asks for candidates and reads a sentence of every rule",
            review + "/team/candidates?part=PEER");
    for (JsonNode candidate : found.body().path("items")) {
      List<String> sentences = new ArrayList<>();
      candidate.path("verdicts").forEach(v -> sentences.add(v.path("sentence").asText()));
      narrator.tell(
          "",
          people.name(candidate.path("personId").asText())
              + (candidate.path("fits").asBoolean() ? " fits: " : " does not fit: ")
              + String.join(" ", sentences),
          "");
    }
  }

  private void refuseToPropose(Person person, String part) {
    calls.refused(
        administrator,
        "proposes " + person.name() + " as " + part,
        422,
        api.create(administrator, "/api/v1/seats", staffing.proposal(person, review, part)));
  }

  private void preparation() {
    Preparing preparing = new Preparing(calls);
    practice = preparing.nominate(head, opening.school(cast.host()), review);
    LookingAhead ahead = new LookingAhead(api, calls, review, head, lead);
    ahead.refusedWhileEmpty();
    preparing.selfEvaluate(head, review);
    ahead.document();
    ahead.analysis(people.id(lead));
    LocalDate today = Days.today();
    List<LocalDate> days = List.of(today, today.plusDays(1), today.plusDays(2));
    ahead.timetable(people.id(head), people.id(lead), days);
    preparing.findNominated(lead, review);
    ahead.agreed(Calls.idOf(practice));
    ahead.nothingLacks();
    preparing.markReady(lead, review);
  }

  private void visit() {
    visiting.start(lead, review);
    for (String component : COMPONENTS) {
      List<UUID> notes =
          List.of(
              visiting.note(lead, review, component, "LESSON_VISIT"),
              visiting.note(peerOne, review, component, "DISCUSSION"));
      visiting.finding(lead, review, component, "WENT_WELL", notes);
      visiting.finding(lead, review, component, "EVEN_BETTER_IF", notes);
      visiting.estimate(lead, review, component, "effective");
    }
    visiting.recommend(lead, review, practice);
    visiting.sign(lead, review);
    visiting.sign(head, review);
  }

  private void report() {
    String report = reporting.begun(lead, review);
    String text = "A school that talks about learning, and means it.";
    reporting.write(lead, report, "summary", text);
    reporting.checked(lead, assurer, report);
    Reply comment = reporting.comment(head, report, "A school that talks", "We are two schools.");
    reporting.confirmFacts(head, report);
    calls.refused(
        administrator,
        "wants to finalise it too early",
        422,
        api.act(administrator, report, "finalise", null));
    reporting.answered(lead, assurer, report, comment, "DECLINED");
    Reply last = reporting.finalise(administrator, report);
    narrator.tell("platform", "numbers it", last.text("number"));
    String summary = report + "/sections/summary";
    String etag = api.get(lead, summary).expect(200).etag();
    calls.refused(
        lead,
        "wants to change it afterwards",
        409,
        api.change("PUT", lead, summary, etag, Map.of("text", "Changed.")));
    reporting.share(head, report, "GOVERNORS_AND_HUB");
  }

  private UUID accreditation() {
    Accrediting accrediting = new Accrediting(calls);
    accrediting.accredit(second, practice);
    Opening.require(nobodyFinds(), "the practice is not in the directory before the head consents");
    accrediting.list(head, opening.school(cast.host()), practice);
    Reply found = api.get(null, "/api/v1/directory?words=reading+aloud").expect(200);
    Opening.require(found.body().path("total").asInt() == 1, "the practice is found");
    JsonNode entry = found.body().path("items").path(0);
    narrator.tell(
        "anybody",
        "finds \"%s\" of %s, valid until %s, without signing in"
            .formatted(
                entry.path("title").asText(),
                entry.path("school").asText(),
                entry.path("until").asText()),
        "200");
    return UUID.fromString(entry.path("id").asText());
  }

  private boolean nobodyFinds() {
    return api.get(null, "/api/v1/directory").expect(200).body().path("total").asInt() == 0;
  }
}
