package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lantern.platform.Person;

/**
 * A year of who is in the network: the register, members in a hub, a head replaced in mid-year, a
 * trust that takes over three schools, a merger and a new number; by the REST API through the
 * gateway, with what the other services make of it.
 */
public final class NetworkJourney {
  private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final DateTimeFormatter REGISTER_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final String NEW_URN = "990001";

  private final Api api;
  private final Cast cast;
  private final Path folder;
  private final Path framework;
  private final Journey.Narrator narrator;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final Map<String, UUID> schools = new HashMap<>();
  private final Map<Person, UUID> people = new HashMap<>();
  private final Person administrator = Journey.person("administrator");
  private final Person second = Journey.person("second-administrator");
  private final Person head = Journey.person("head");
  private final Person successor = Journey.person("lead");
  private final Person manager = Journey.person("colleague");
  private final Person closing = Journey.person("neighbour");
  private String hub;
  private String request;

  /**
   * @param folder where the later edition and its links are written
   * @param framework a framework's JSON file
   */
  public NetworkJourney(
      Api api, Cast cast, Path folder, Path framework, Journey.Narrator narrator) {
    this.api = api;
    this.cast = cast;
    this.folder = folder;
    this.framework = framework;
    this.narrator = narrator;
  }

  /** Walks all of it. */
  public void walk() {
    register();
    hubAndMembers();
    peopleAndAgreement();
    pastPeople();
    request();
    headReplaced();
    laterEdition();
    trustTakesOver();
    merger();
    newNumber();
  }

  private void register() {
    people.put(administrator, signIn(administrator));
    Reply done = api.upload(administrator, "/api/v1/register-imports", cast.register()).expect(201);
    tell(administrator, "imports the register", done);
  }

  private void hubAndMembers() {
    Reply opened =
        api.create(administrator, "/api/v1/hubs", Map.of("name", "Northern Hub")).expect(201);
    hub = opened.text("id");
    tell(administrator, "opens a hub", opened);
    for (String urn : List.of(cast.lead(), cast.peerOne(), cast.peerTwo(), cast.neighbour())) {
      join(urn);
    }
    join(cast.host());
  }

  private void join(String urn) {
    Map<String, Object> membership = new HashMap<>();
    membership.put("schoolId", school(urn));
    membership.put("hubId", hub);
    membership.put("from", day(today.minusDays(30)));
    membership.put("until", day(today.plusDays(330)));
    Reply made = api.create(administrator, "/api/v1/memberships", membership).expect(201);
    tell(administrator, "makes " + urn + " a member in the hub", made);
  }

  private void peopleAndAgreement() {
    invite(head, cast.lead(), "HEAD", "SCHOOL", school(cast.lead()));
    invite(successor, cast.peerTwo(), "GOVERNOR", "SCHOOL", school(cast.lead()));
    invite(closing, cast.neighbour(), "HEAD", "SCHOOL", school(cast.neighbour()));
    invite(second, cast.peerOne(), "NETWORK_ADMIN", "NETWORK", null);
    invite(manager, null, "HUB_MANAGER", "HUB", UUID.fromString(hub));
    String membership = "/api/v1/memberships/" + membershipOf(cast.lead(), "");
    Reply signed =
        api.act(head, membership, "sign", Map.of("hubReads", "REPORT", "networkReads", "SUMMARY"))
            .expect(200);
    tell(head, "signs what hub and network may read", signed);
    Reply refused =
        api.act(
                administrator,
                membership,
                "sign",
                Map.of("hubReads", "REPORT", "networkReads", "REPORT"))
            .expect(403);
    tell(administrator, "cannot sign for the head", refused);
  }

  /** People with the schools they worked at come in from a table, which is tried first. */
  private void pastPeople() {
    String table =
        """
        Name,Address,EmployerURN,EmployedFrom,EmployedUntil
        Jo Fictional,jo@past.example,%1$s,2021-09-01,2024-08-31
        Jo Fictional,jo@past.example,%2$s,2024-09-01,
        Kit Fictional,kit@past.example,%2$s,1998-09-01,
        """
            .formatted(cast.peerOne(), cast.peerTwo());
    Path file = write("past-people.csv", table);
    Reply tried = api.upload(administrator, "/api/v1/people-imports", file).expect(200);
    require(tried.body().path("peopleAdded").asInt() == 2, "two people would come in");
    tell(administrator, "tries a table of people and where they worked", tried);
    String forGood = "/api/v1/people-imports?dryRun=false";
    Reply done = api.upload(administrator, forGood, file).expect(201);
    require(done.body().path("employmentsAdded").asInt() == 3, "with three employments");
    tell(administrator, "brings them in", done);
    Reply again = api.upload(administrator, forGood, file).expect(201);
    require(again.body().path("unchanged").asInt() == 3, "the same table again changes nothing");
  }

  private void invite(Person person, String employer, String role, String kind, UUID scope) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("role", role);
    wanted.put("scopeKind", kind);
    wanted.put("scopeId", scope);
    wanted.put("from", day(today.minusDays(30)));
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", person.name());
    invitation.put("address", person.address());
    invitation.put("employerSchoolId", employer == null ? null : school(employer));
    invitation.put("roles", List.of(wanted));
    Reply made = api.create(administrator, "/api/v1/invitations", invitation).expect(201);
    people.put(person, signIn(person));
    tell(administrator, "invites " + person.name() + " as " + role, made);
  }

  private UUID signIn(Person person) {
    Reply linked = api.change("POST", person, "/api/v1/sign-ins", null, null).expect(200);
    return UUID.fromString(linked.text("personId"));
  }

  /** A request in review-service, so that what changes here can be seen there. */
  private void request() {
    UUID loaded = api.create(administrator, "/api/v1/frameworks", json()).expect(201).id();
    UUID programme =
        api.create(administrator, "/api/v1/programmes", Programmes.inPerson("Whole-school review"))
            .expect(201)
            .id();
    api.create(
            administrator,
            "/api/v1/programmes/" + programme + "/seasons",
            Programmes.seasonFrom(
                today, loaded, Map.of("visitDays", 3, "peers", 2, "balanceDays", 6)))
        .expect(201);
    Map<String, Object> wanted =
        Map.of("schoolId", school(cast.lead()), "programmeId", programme, "wishes", "");
    Reply asked =
        await(
            "the member and its head are known in review-service",
            () -> api.create(head, "/api/v1/requests", wanted),
            reply -> reply.status() == 201);
    request = "/api/v1/requests/" + asked.id();
    tell(head, "requests a review", asked);
    await(
        "the second administrator sees it",
        () -> api.get(second, request),
        reply -> reply.status() == 200);
  }

  private void headReplaced() {
    String leadership = "/api/v1/schools/" + school(cast.lead()) + "/leadership";
    Reply named =
        api.create(
                administrator,
                leadership + "/name-head",
                Map.of("personId", people.get(successor), "from", day(today), "acting", true))
            .expect(200);
    require(named.body().path("head").path("capacity").asText().equals("ACTING"), "acting head");
    tell(administrator, "names an acting head from today on", named);
    Reply gone =
        await(
            "the old head's role has ended everywhere",
            () -> api.get(head, request),
            reply -> reply.status() == 404);
    tell(head, "no longer sees the request", gone);
    Reply seen =
        await(
            "the acting head sees the request",
            () -> api.get(successor, request),
            reply -> reply.status() == 200);
    tell(successor, "sees it instead", seen);
  }

  /**
   * What has happened since: a trust took over three, one merged into another, one has a number.
   */
  private void laterEdition() {
    JsonNode host = api.get(administrator, "/api/v1/schools?urn=" + cast.host()).body();
    Map<String, String> trust = new HashMap<>();
    trust.put("Trusts (code)", host.path("items").path(0).path("trustCode").asText());
    trust.put("Trusts (name)", host.path("items").path(0).path("trustName").asText());
    Map<String, String> closed = new HashMap<>();
    closed.put("EstablishmentStatus (name)", "Closed");
    closed.put("CloseDate", REGISTER_DAY.format(today.minusDays(1)));
    Map<String, String> numbered = new HashMap<>();
    numbered.put("URN", NEW_URN);
    numbered.put("LastChangedDate", REGISTER_DAY.format(today));
    LaterEdition edition = new LaterEdition(cast.register());
    List.of(cast.lead(), cast.peerOne(), cast.peerTwo()).forEach(urn -> edition.change(urn, trust));
    edition.change(cast.neighbour(), closed).change(cast.host(), closed);
    edition.follow(cast.host(), numbered);
    Reply done =
        api.upload(
                administrator,
                "/api/v1/register-imports",
                edition.write(folder.resolve("later-edition.csv")))
            .expect(201);
    tell(administrator, "imports a later edition", done);
    Reply links = api.upload("PUT", administrator, "/api/v1/succession-links", links()).expect(200);
    tell(administrator, "imports the links that go with it", links);
  }

  private Path links() {
    String text =
        "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n"
            + "%s,%s,\"\",\"Successor - merged\",\"%s\"\r\n"
                .formatted(cast.neighbour(), cast.peerOne(), REGISTER_DAY.format(today))
            + "%s,%s,\"\",\"Successor\",\"%s\"\r\n"
                .formatted(cast.host(), NEW_URN, REGISTER_DAY.format(today));
    return write("later-links.csv", text);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void trustTakesOver() {
    Reply walled =
        await(
            "who works in the same trust now is walled off",
            () -> api.get(second, request),
            reply -> reply.status() == 404);
    tell(second, "works in the same trust now and no longer sees the request", walled);
  }

  private void merger() {
    Reply ended = ending(cast.neighbour());
    require(ended.text("kind").equals("MERGED_INTO_MEMBER"), "merged into a member");
    tell(administrator, "finds the merger settled", ended);
    Reply waiting =
        api.get(administrator, "/api/v1/tasks?state=open&kind=people-to-invite").expect(200);
    require(waiting.body().path("total").asInt() == 1, "its people are to be invited");
    tell(administrator, "is asked to invite its people to the school that goes on", waiting);
    UUID membership = membershipOf(cast.neighbour(), "&state=ENDED");
    tell(
        administrator,
        "finds its membership ended on its last day",
        api.get(administrator, "/api/v1/memberships/" + membership).expect(200));
    Reply me = api.get(closing, "/api/v1/me").expect(200);
    require(me.body().path("roles").isEmpty(), "the head of a school that ended holds no role");
    tell(closing, "holds no role there any more", me);
  }

  private void newNumber() {
    UUID before = school(cast.host());
    Reply found = api.get(administrator, "/api/v1/schools?urn=" + NEW_URN).expect(200);
    JsonNode now = found.body().path("items").path(0);
    require(now.path("id").asText().equals(before.toString()), "our id stays under a new number");
    require(now.path("status").asText().startsWith("Open"), "and the school is open");
    membershipOf(cast.host(), "&state=AWAITING_AGREEMENT");
    tell(administrator, "finds the school under its new number, a member as before", found);
  }

  private Reply ending(String urn) {
    Reply found =
        api.get(administrator, "/api/v1/school-endings?schoolId=" + school(urn)).expect(200);
    String id = found.body().path("items").path(0).path("id").asText();
    Reply ending = api.get(administrator, "/api/v1/school-endings/" + id).expect(200);
    require(ending.text("state").equals("SETTLED"), "the ending of " + urn + " is settled");
    return ending;
  }

  private UUID membershipOf(String urn, String more) {
    Reply found =
        api.get(administrator, "/api/v1/memberships?schoolId=" + school(urn) + more).expect(200);
    require(found.body().path("total").asInt() == 1, "one membership of " + urn + more);
    return UUID.fromString(found.body().path("items").path(0).path("id").asText());
  }

  private UUID school(String urn) {
    return schools.computeIfAbsent(
        urn,
        any -> {
          Reply found = api.get(administrator, "/api/v1/schools?urn=" + urn).expect(200);
          return UUID.fromString(found.body().path("items").path(0).path("id").asText());
        });
  }

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static <T> T await(String what, Supplier<T> ask, Predicate<T> suits) {
    return Patience.until(EVENTS_ARRIVE, PAUSE, "waited that " + what, ask, suits);
  }

  private void tell(Person who, String what, Reply answer) {
    String detail = answer.status() >= 400 ? answer.sentence() : answer.text("state");
    narrator.tell(who.name(), what, (answer.status() + " " + detail).strip());
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new Reply.Unexpected("not true: " + what);
    }
  }

  private JsonNode json() {
    try {
      return new ObjectMapper().readTree(framework.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
