package org.lantern.endtoend.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.TaskList;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.journey.Asking;
import org.lantern.endtoend.journey.Calls;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Joining;
import org.lantern.endtoend.journey.Preparing;
import org.lantern.endtoend.journey.Reporting;
import org.lantern.endtoend.journey.Staffing;
import org.lantern.endtoend.journey.StrictCalls;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.endtoend.walk.Stage;
import org.lantern.endtoend.walk.Team;
import org.lantern.platform.Person;

/**
 * What one road is walked on: a member school of its own with a head, a team of its own, the phases
 * of a review, and the review as far as a phase before the road's own.
 */
final class Ground {
  static final String COMPONENT = "leadership";

  final Stage stage;
  final Api api;
  final StrictCalls calls;
  final Databases databases;
  final TaskList tasks;
  final UUID school;
  final Person head;
  final Team team;
  final UUID programme;
  final Asking asking;
  final Preparing preparing;
  final Staffing staffing;
  final Visiting visiting;
  final Reporting reporting;

  /**
   * @param number of the road, from 0; its school, head and team are nobody else's
   */
  Ground(Stage stage, Api api, StrictCalls calls, Databases databases, int number, UUID hub) {
    this(stage, api, calls, databases, number, hub, stage.school(number % 20, 10 + number / 20));
  }

  /** As above, at a school that is no other road's either. */
  Ground(
      Stage stage,
      Api api,
      StrictCalls calls,
      Databases databases,
      int number,
      UUID hub,
      UUID school) {
    this.stage = stage;
    this.api = api;
    this.calls = calls;
    this.databases = databases;
    this.tasks = new TaskList(api);
    this.school = school;
    this.head = stage.heads.get(number);
    this.programme = stage.programmes.getFirst();
    this.asking = new Asking(calls);
    this.preparing = new Preparing(calls);
    this.staffing = stage.staffing;
    this.visiting = new Visiting(calls);
    this.reporting = new Reporting(calls);
    String membership =
        "/api/v1/memberships/" + stage.people.member(school, hub, "makes a school a member").id();
    stage.people.grant(head, headSince(Days.today().minusDays(30)));
    calls.move(
        head,
        "signs what hub and network may read",
        membership,
        "sign",
        Map.of("hubReads", "REPORT", "networkReads", "REPORT"));
    this.team = stage.team(number, stage.programmes.toArray(UUID[]::new));
  }

  private Map<String, Object> headSince(LocalDate day) {
    Map<String, Object> role = Joining.role("HEAD", school);
    role.put("from", day);
    return role;
  }

  Person administrator() {
    return stage.administrator;
  }

  Person assurer() {
    return stage.assurer;
  }

  Person lead() {
    return team.lead();
  }

  /** The path of a request that the network has accepted. */
  String accepted() {
    String request = asking.request(head, school, programme, Map.of());
    asking.accept(administrator(), request);
    return request;
  }

  /** The path of a review for today. */
  String dated() {
    return asking.dated(administrator(), head, school, programme, today());
  }

  static List<Map<String, Object>> today() {
    return Days.of(Days.today());
  }

  static List<Map<String, Object>> inDays(int days) {
    return Days.of(Days.today().plusDays(days));
  }

  String teamConfirmed() {
    String review = dated();
    staffing.team(review, team.lead(), team.peer());
    return review;
  }

  String started() {
    String review = teamConfirmed();
    preparing.selfEvaluate(head, review);
    preparing.markReady(lead(), review);
    visiting.start(lead(), review);
    return review;
  }

  /** Two findings and an estimate, so that both can sign; returns the note they rest on. */
  UUID found(String review) {
    UUID note = visiting.note(lead(), review, COMPONENT, "LESSON_VISIT");
    visiting.finding(lead(), review, COMPONENT, "WENT_WELL", List.of(note));
    visiting.finding(lead(), review, COMPONENT, "EVEN_BETTER_IF", List.of(note));
    visiting.estimate(lead(), review, COMPONENT, "effective");
    return note;
  }

  /** A review with findings that both have signed. */
  String agreed() {
    String review = started();
    found(review);
    visiting.sign(lead(), review);
    visiting.sign(head, review);
    return review;
  }

  /** The path of a report that the lead has begun to write. */
  String drafted() {
    String report = reporting.begun(lead(), agreed());
    reporting.write(lead(), report, "summary", "A school that talks about learning.");
    return report;
  }

  /** The path of a report that the school checks. */
  String inSchoolCheck() {
    String report = drafted();
    reporting.checked(lead(), assurer(), report);
    return report;
  }

  /** The path of a final report. */
  String finalReport() {
    String report = inSchoolCheck();
    reporting.confirmFacts(head, report);
    reporting.finalise(administrator(), report);
    return report;
  }

  Reply read(Person who, String path) {
    return api.get(who, path).expect(200);
  }

  /** The states of a review's seats as the administrator reads them, in no order. */
  List<String> seats(String review) {
    return StreamSupport.stream(read(administrator(), review + "/team").body().spliterator(), false)
        .map(seat -> seat.path("state").asText())
        .toList();
  }

  /** Somebody else who may take a part in the road's reviews. */
  Person trained(Person person, String part) {
    staffing.assure(person, null);
    staffing.qualify(person, programme, part);
    return person;
  }

  /** What the history of a thing says happened to it, first to last. */
  List<String> actions(Person who, String thing) {
    return StreamSupport.stream(read(who, thing + "/history").body().spliterator(), false)
        .map(move -> move.path("action").asText())
        .toList();
  }

  /** The kind of task waits for somebody, about the thing of that path. */
  void waits(Person who, String kind, String thing) {
    calls.tell(who, "is waited for: " + kind, tasks.has(who, kind, Calls.idOf(thing)));
  }

  void waitsNoMore(Person who, String kind, String thing) {
    calls.tell(who, "is not any more: " + kind, tasks.hasNot(who, kind, Calls.idOf(thing)));
  }
}
