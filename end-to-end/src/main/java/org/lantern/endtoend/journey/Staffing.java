package org.lantern.endtoend.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The second phase: people who may review are found, asked and seated. */
public final class Staffing {
  /** Soft rules that may speak against those who are proposed. */
  private static final List<String> PASSED_OVER = List.of("OTHER_PHASE", "TOO_NEAR");

  private final Calls calls;
  private final Joining people;
  private final Person administrator;

  public Staffing(Calls calls, Joining people, Person administrator) {
    this.calls = calls;
    this.people = people;
    this.administrator = administrator;
  }

  public Reply qualify(Person person, UUID programme, String part) {
    return calls.make(
        administrator,
        "records that " + person.name() + " is trained as " + part,
        "/api/v1/qualifications",
        Map.of(
            "personId",
            people.id(person),
            "programmeId",
            programme,
            "part",
            part,
            "until",
            Days.today().plusYears(1)));
  }

  /**
   * The network assures of heads, and of who works at no school; of other people the head does.
   *
   * @param employer null for none
   */
  public Reply assure(Person person, UUID employer) {
    Map<String, Object> assurance = new HashMap<>();
    assurance.put("personId", people.id(person));
    assurance.put("schoolId", employer);
    assurance.put("checkedOn", Days.today().minusDays(1));
    assurance.put("until", Days.today().plusYears(1));
    return calls.make(
        administrator,
        "assures that " + person.name() + " is released and checked",
        "/api/v1/assurances",
        assurance);
  }

  public Map<String, Object> proposal(Person person, String review, String part) {
    return Map.of(
        "reviewId",
        Calls.idOf(review),
        "personId",
        people.id(person),
        "part",
        part,
        "passedOver",
        everythingPassedOver());
  }

  private static List<Map<String, String>> everythingPassedOver() {
    return PASSED_OVER.stream()
        .map(rule -> Map.of("rule", rule, "reason", "Nobody else is trained so far."))
        .toList();
  }

  /** Proposes somebody; returns the seat's path. */
  public String propose(Person person, String review, String part) {
    Reply made =
        calls.make(
            administrator,
            "proposes " + person.name() + " as " + part,
            "/api/v1/seats",
            proposal(person, review, part));
    return "/api/v1/seats/" + made.id();
  }

  public Reply invite(Person person, String seat) {
    return calls.move(administrator, "invites " + person.name(), seat, "invite", null);
  }

  /** Agrees to how teams work and declares no ties, then accepts. */
  public Reply accept(Person person, String seat) {
    declare(person, seat, "agrees to the protocol and declares no ties", List.of());
    return calls.move(person, "accepts the seat", seat, "accept", null);
  }

  /** Declares a tie that somebody who allocates weighs. */
  public Reply declareFriendship(Person person, String seat) {
    Map<String, String> tie =
        Map.of("kind", "FRIENDSHIP", "about", "The deputy and I trained together.");
    return declare(person, seat, "declares a friendship", List.of(tie));
  }

  private Reply declare(Person person, String seat, String what, List<Map<String, String>> ties) {
    String path = seat + "/declaration";
    Reply before = calls.read(person, "reads the protocol", path);
    Map<String, Object> declared =
        Map.of(
            "protocolVersion",
            before.body().path("protocol").path("version").asInt(),
            "agreesToProtocol",
            true,
            "agreesToConfidentiality",
            true,
            "ties",
            ties);
    return calls.change("PUT", person, what, path, before.etag(), declared);
  }

  public Reply weigh(String seat, boolean bars) {
    String path = seat + "/declaration";
    String etag = calls.read(administrator, "reads the declared tie", path).etag();
    return calls.change(
        "POST",
        administrator,
        "weighs it",
        path + "/weigh",
        etag,
        Map.of("bars", bars, "reason", "They meet every month."));
  }

  /** The school objects to somebody who was asked; returns the objection's path. */
  public String object(Person head, String seat) {
    Reply made =
        calls.make(
            head,
            "objects to somebody on the team",
            "/api/v1/objections",
            Map.of("seatId", Calls.idOf(seat), "reason", "They applied for a post here."));
    return "/api/v1/objections/" + made.id();
  }

  /**
   * @param how uphold or set-aside
   */
  public Reply decide(String objection, String how) {
    Map<String, String> why = Map.of("reason", "We have heard both sides.");
    return calls.move(administrator, "decides: " + how, objection, how, why);
  }

  public Reply withdraw(Person person, String seat) {
    Map<String, String> why = Map.of("reason", "I cannot come after all.");
    return calls.move(person, "withdraws from the team", seat, "withdraw", why);
  }

  /** Somebody else for a seat, as it is sent. */
  public Map<String, Object> replacement(Person by) {
    return Map.of(
        "personId", people.id(by), "reason", "Fell ill.", "passedOver", everythingPassedOver());
  }

  public Reply decline(Person person, String seat) {
    Map<String, String> why = Map.of("reason", "I would like to hear more first.");
    return calls.move(person, "declines with a reason", seat, "decline", why);
  }

  /** From the proposal to the acceptance; returns the seat's path. */
  public String seat(Person person, String review, String part) {
    String seat = propose(person, review, part);
    invite(person, seat);
    accept(person, seat);
    return seat;
  }

  public Reply confirm(String review) {
    return calls.move(administrator, "confirms the team", review, "confirm-team", null);
  }

  /** Seats a lead and peers and confirms them. */
  public void team(String review, Person lead, Person... peers) {
    seat(lead, review, "LEAD");
    Stream.of(peers).forEach(peer -> seat(peer, review, "PEER"));
    confirm(review);
  }
}
