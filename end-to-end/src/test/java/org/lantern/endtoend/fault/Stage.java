package org.lantern.endtoend.fault;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Programmes;
import org.lantern.endtoend.Reply;
import org.lantern.platform.FictionalRegister;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * What the walks play on: a register, heads, staff, a framework of one component, and programmes of
 * one day with one peer.
 */
final class Stage {
  static final int HEADS = 4;
  private static final int PROGRAMMES = 3;
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  final Person administrator = person("administrator");
  final Person second = person("second-administrator");
  final Person assurer = person("assurer");
  final List<Person> heads = crowd("fault-head", HEADS);
  final List<Person> reviewers;
  final List<UUID> programmes = new ArrayList<>();
  final Caller caller;
  final Databases databases;
  private final Map<Person, UUID> ids = new HashMap<>();
  private final Map<String, UUID> schools = new HashMap<>();

  /**
   * @param teams how many reviews will find a lead and a peer
   */
  Stage(Caller caller, Databases databases, int teams) {
    this.caller = caller;
    this.databases = databases;
    this.reviewers = crowd("fault-reviewer", teams * 2);
  }

  private static Person person(String key) {
    return Person.ALL.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<Person> crowd(String key, int size) {
    return IntStream.range(0, size)
        .mapToObj(n -> new Person(key + "-" + n, "Number " + n, "Fictional", key))
        .toList();
  }

  void set(Platform platform, Api api, Path folder) {
    platform.addPeople(heads);
    platform.addPeople(reviewers);
    ids.put(administrator, caller.signIn(administrator));
    caller.knows("school", "invitation", firstInvitation());
    Path register = folder.resolve("fault-register.csv");
    FictionalRegister.write(register);
    api.upload(administrator, "/api/v1/register-imports", register).expect(201);
    databases
        .rows("school", "select urn, id from school")
        .forEach(row -> schools.put(row.split("\t")[0], UUID.fromString(row.split("\t")[1])));
    invite(second, null, "NETWORK_ADMIN");
    invite(assurer, null, "QUALITY_ASSURER");
    heads.forEach(head -> invite(head, null, "REVIEWER"));
    UUID framework = make("/api/v1/frameworks", framework()).id();
    for (int i = 0; i < PROGRAMMES; i++) {
      UUID programme = make("/api/v1/programmes", Programmes.inPerson("Programme " + i)).id();
      make("/api/v1/programmes/" + programme + "/seasons", season(framework));
      programmes.add(programme);
    }
  }

  /** The first administrator is invited by a setting. */
  private UUID firstInvitation() {
    return UUID.fromString(databases.rows("school", "select id from invitation").getFirst());
  }

  private Reply make(String path, Object body) {
    return caller.make(administrator, path, body);
  }

  private static Map<String, Object> framework() {
    return Map.of(
        "code",
        "fault-run",
        "version",
        1,
        "title",
        "Framework of the fault run",
        "components",
        List.of(Map.of("code", "leadership", "title", "Leadership", "scale", "two")),
        "scales",
        Map.of(
            "two",
            Map.of(
                "points",
                List.of(
                    Map.of("code", "effective", "label", "Effective"),
                    Map.of("code", "ineffective", "label", "Ineffective")))),
        "statement",
        "Fictional.");
  }

  private static Map<String, Object> season(UUID framework) {
    return Programmes.seasonFrom(
        LocalDate.now(ZONE),
        framework,
        Map.of("visitDays", 1, "peers", 1, "balanceDays", 2, "entitlement", 20));
  }

  UUID invite(Person person, UUID employer, String role) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("role", role);
    wanted.put("scopeKind", "NETWORK");
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", person.name());
    invitation.put("address", person.address());
    invitation.put("employerSchoolId", employer);
    invitation.put("roles", List.of(wanted));
    caller.make(administrator, "/api/v1/invitations", invitation, "school", "invitation");
    UUID id = caller.signIn(person);
    synchronized (ids) {
      ids.put(person, id);
    }
    return id;
  }

  UUID id(Person person) {
    synchronized (ids) {
      return ids.get(person);
    }
  }

  UUID school(int authority, int place) {
    return schools.get(FictionalRegister.urn(authority, place));
  }

  /** Makes a school a member and gives it a head, known everywhere once this returns. */
  Person member(UUID school, int number) {
    caller.make(
        administrator,
        "/api/v1/memberships",
        Map.of("schoolId", school, "from", today(), "until", today()),
        "school",
        "membership");
    Person head = heads.get(number % HEADS);
    caller.make(
        administrator,
        "/api/v1/roles",
        Map.of("personId", id(head), "role", "HEAD", "scopeKind", "SCHOOL", "scopeId", school),
        "school",
        "role_grant");
    return head;
  }

  /** From the head's request to a dated review; returns the review's id. */
  UUID datedReview(Person head, UUID school, UUID programme) {
    Reply asked =
        caller.make(
            head,
            "/api/v1/requests",
            Map.of("schoolId", school, "programmeId", programme, "wishes", "Any day."),
            "review",
            "request");
    String request = "/api/v1/requests/" + asked.id();
    caller.move(administrator, request, "accept", null, "ACCEPTED", "review");
    Reply offer =
        caller.make(
            administrator,
            "/api/v1/day-offers",
            Map.of("requestId", asked.id(), "days", List.of(today())),
            "review",
            "day_offer");
    caller.move(head, "/api/v1/day-offers/" + offer.id(), "confirm", null, "CONFIRMED", "review");
    return UUID.fromString(
        databases.await("review", "select id from review where request_id = ?", asked.id()));
  }

  /** The head tells of a practice and nominates it; returns its id. */
  UUID nominated(Person head, UUID school, UUID review) {
    Reply told =
        caller.make(
            head,
            "/api/v1/practices",
            Map.of("schoolId", school, "title", "Reading aloud", "text", "Every day."),
            "accreditation",
            "practice");
    caller.move(
        head,
        "/api/v1/practices/" + told.id(),
        "nominate",
        Map.of("reviewId", review),
        "NOMINATED",
        "accreditation");
    return told.id();
  }

  static String today() {
    return LocalDate.now(ZONE).toString();
  }
}
