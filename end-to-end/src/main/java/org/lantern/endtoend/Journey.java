package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lantern.platform.Person;

/**
 * The main job, from an empty platform to a practice in the public directory, by the REST API
 * through the gateway with real tokens. Each step tells who did what, what was answered, and what
 * arrived in the other services; an unexpected answer ends it.
 */
public final class Journey {
  private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
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

  private final Api api;
  private final Cast cast;
  private final Path framework;
  private final Narrator narrator;
  private final Mailbox mailbox;
  private final TaskList tasks;
  private final Map<String, UUID> schools = new HashMap<>();
  private final Map<Person, UUID> people = new HashMap<>();
  private UUID programme;
  private String review;
  private String practice;
  private String report;

  /**
   * @param framework the framework's JSON file
   */
  public Journey(Api api, Cast cast, Path framework, Narrator narrator) {
    this.api = api;
    this.cast = cast;
    this.framework = framework;
    this.narrator = narrator;
    this.mailbox = new Mailbox(api);
    this.tasks = new TaskList(api);
  }

  /** Told every step. */
  @FunctionalInterface
  public interface Narrator {
    void tell(String who, String what, String answer);
  }

  /** Walks all of it and returns the id under which the practice stands in the directory. */
  public UUID walk() {
    register();
    membersAndPeople();
    requestAndDays();
    team();
    preparation();
    visit();
    report();
    return accreditation();
  }

  static Person person(String key) {
    return Person.ALL.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  private final Person administrator = person("administrator");
  private final Person head = person("head");
  private final Person lead = person("lead");
  private final Person peerOne = person("peer-one");
  private final Person peerTwo = person("peer-two");
  private final Person assurer = person("assurer");
  private final Person neighbour = person("neighbour");
  private final Person colleague = person("colleague");
  private final Person second = person("second-administrator");

  // 1: the register, members, people

  private void register() {
    Reply me = api.change("POST", administrator, "/api/v1/sign-ins", null, null).expect(200);
    people.put(administrator, UUID.fromString(me.text("personId")));
    tell(administrator, "signs in for the first time and is linked", me);
    Reply done = api.upload(administrator, "/api/v1/register-imports", cast.register()).expect(201);
    require(done.body().path("rowsRead").asInt() == cast.rows(), "all rows are in");
    tell(
        administrator,
        "imports the register: %d schools, %d new"
            .formatted(done.body().path("rowsRead").asInt(), done.body().path("added").asInt()),
        done);
  }

  private void membersAndPeople() {
    for (String urn : cast.members()) {
      UUID school = school(urn);
      Reply made =
          api.create(
              administrator,
              "/api/v1/memberships",
              Map.of(
                  "schoolId", school, "from", today(), "until", today().plusYears(1).minusDays(1)));
      made.expect(201);
      tell(administrator, "makes " + urn + " a member for a year", made);
    }
    invite(head, cast.host(), role("HEAD", school(cast.host())));
    inviteHeadOf(lead, cast.lead());
    inviteHeadOf(peerOne, cast.peerOne());
    inviteHeadOf(peerTwo, cast.peerTwo());
    invite(neighbour, cast.neighbour(), role("REVIEWER", null));
    invite(colleague, cast.colleague(), role("REVIEWER", null));
    invite(assurer, null, role("QUALITY_ASSURER", null));
    invite(second, null, role("NETWORK_ADMIN", null));
    for (Person person : Person.ALL) {
      await(
          person.name() + " is known in review-service and accreditation-service",
          () ->
              api.get(person, "/api/v1/reviews").status() == 200
                  && api.get(person, "/api/v1/practices").status() == 200);
    }
    narrator.tell("platform", "tells review- and accreditation-service who is who", "arrived");
  }

  private UUID school(String urn) {
    return schools.computeIfAbsent(
        urn,
        any -> {
          Reply found = api.get(administrator, "/api/v1/schools?urn=" + urn).expect(200);
          return UUID.fromString(found.body().path("items").path(0).path("id").asText());
        });
  }

  private static Map<String, Object> role(String role, UUID school) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("role", role);
    wanted.put("scopeKind", school == null ? "NETWORK" : "SCHOOL");
    wanted.put("scopeId", school);
    return wanted;
  }

  /** Reviewers are often heads themselves. */
  private void inviteHeadOf(Person person, String urn) {
    invite(person, urn, role("REVIEWER", null), role("HEAD", school(urn)));
  }

  @SafeVarargs
  private void invite(Person person, String employer, Map<String, Object>... roles) {
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", person.name());
    invitation.put("address", person.address());
    invitation.put("employerSchoolId", employer == null ? null : school(employer));
    invitation.put("roles", List.of(roles));
    Reply made = api.create(administrator, "/api/v1/invitations", invitation).expect(201);
    tell(administrator, "invites " + person.name() + ", " + person.part(), made);
    if (person.equals(head)) {
      mailbox.invitation(person);
      narrator.tell(person.name(), "finds the invitation in their mail", "arrived");
    }
    Reply linked = api.change("POST", person, "/api/v1/sign-ins", null, null).expect(200);
    people.put(person, UUID.fromString(linked.text("personId")));
    tell(person, "signs in and is linked", linked);
  }

  // 2: a request, and days

  private void requestAndDays() {
    Reply loaded = api.create(administrator, "/api/v1/frameworks", json(framework)).expect(201);
    tell(administrator, "loads the framework from JSON", loaded);
    Reply offered =
        api.create(administrator, "/api/v1/programmes", Programmes.inPerson("Whole-school review"))
            .expect(201);
    programme = offered.id();
    tell(administrator, "offers a programme", offered);
    Reply season =
        api.create(
                administrator,
                "/api/v1/programmes/" + programme + "/seasons",
                Programmes.seasonFrom(
                    today().day(),
                    loaded.id(),
                    Map.of("visitDays", 3, "peers", 2, "balanceDays", 6)))
            .expect(201);
    tell(administrator, "makes its season: visits of three days with two peers", season);
    Reply asked =
        api.create(
                head,
                "/api/v1/requests",
                Map.of(
                    "schoolId",
                    school(cast.host()),
                    "programmeId",
                    programme,
                    "wishes",
                    "Any week this term."))
            .expect(201);
    tell(head, "requests a review", asked);
    String request = "/api/v1/requests/" + asked.id();
    tell(administrator, "accepts the request", act(administrator, request, "accept", null));
    Reply days =
        api.create(
                administrator,
                "/api/v1/day-offers",
                Map.of(
                    "requestId", asked.id(),
                    "days",
                        Stream.of(today(), today().plusDays(1), today().plusDays(2))
                            .map(day -> Map.of("day", day))
                            .toList()))
            .expect(201);
    tell(administrator, "offers three days", days);
    String offer = "/api/v1/day-offers/" + days.id();
    tell(head, "sees what needs them", tasks.has(head, "days-to-confirm", days.id()));
    tell(head, "confirms the days", act(head, offer, "confirm", null));
    tell(head, "is not waited for any more", tasks.hasNot(head, "days-to-confirm", days.id()));
    Reply reviews = api.get(head, "/api/v1/reviews").expect(200);
    review = "/api/v1/reviews/" + reviews.body().path("items").path(0).path("id").asText();
    tell(head, "finds the review, dated", api.get(head, review).expect(200));
  }

  // 3: a team

  private void team() {
    for (Person person : List.of(lead, peerOne, peerTwo, neighbour, colleague)) {
      qualify(person, "PEER");
    }
    qualify(lead, "LEAD");
    for (Person person : List.of(lead, peerOne, peerTwo)) {
      assure(person);
    }
    free(peerOne);
    candidates();
    propose(neighbour, "PEER", 422);
    propose(colleague, "PEER", 422);
    propose(peerOne, "LEAD", 422);
    seat(lead, "LEAD", true);
    seat(peerOne, "PEER", true);
    seat(peerTwo, "PEER", false);
    seat(peerTwo, "PEER", true);
    tell(administrator, "confirms the team", act(administrator, review, "confirm-team", null));
  }

  private void qualify(Person person, String part) {
    Reply made =
        api.create(
                administrator,
                "/api/v1/qualifications",
                Map.of(
                    "personId",
                    people.get(person),
                    "programmeId",
                    programme,
                    "part",
                    part,
                    "until",
                    today().plusYears(1)))
            .expect(201);
    tell(administrator, "records that " + person.name() + " is trained as " + part, made);
  }

  /** The network assures of heads; of other people the head of their school does. */
  private void assure(Person person) {
    Map<String, Object> assurance =
        Map.of(
            "personId", people.get(person),
            "schoolId", employer(person),
            "checkedOn", today(),
            "until", today().plusYears(1));
    Reply made =
        await(
            "review-service knows where " + person.name() + " works",
            () -> api.create(administrator, "/api/v1/assurances", assurance),
            reply -> reply.status() == 201);
    tell(administrator, "assures that " + person.name() + " is released and checked", made);
  }

  private UUID employer(Person person) {
    return school(
        person.equals(lead)
            ? cast.lead()
            : person.equals(peerOne) ? cast.peerOne() : cast.peerTwo());
  }

  private void free(Person person) {
    Reply said =
        api.create(
                person,
                "/api/v1/availabilities",
                Map.of(
                    "personId", people.get(person),
                    "firstDay", today(),
                    "lastDay", today().plusDays(2),
                    "value", "FREE"))
            .expect(201);
    tell(person, "says that they are free", said);
  }

  private void candidates() {
    Reply found = api.get(administrator, review + "/team/candidates?part=PEER").expect(200);
    tell(administrator, "asks for candidates and reads a sentence of every rule", found);
    for (JsonNode candidate : found.body().path("items")) {
      List<String> sentences = new ArrayList<>();
      candidate.path("verdicts").forEach(v -> sentences.add(v.path("sentence").asText()));
      narrator.tell(
          "",
          name(candidate.path("personId").asText())
              + (candidate.path("fits").asBoolean() ? " fits: " : " does not fit: ")
              + String.join(" ", sentences),
          "");
    }
  }

  private String name(String personId) {
    return people.entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(personId))
        .map(entry -> entry.getKey().name())
        .findFirst()
        .orElse(personId);
  }

  private Reply propose(Person person, String part, int wanted) {
    Reply made =
        api.create(
                administrator,
                "/api/v1/seats",
                Map.of(
                    "reviewId", review.substring(review.lastIndexOf('/') + 1),
                    "personId", people.get(person),
                    "part", part,
                    "passedOver", List.of(passedOver("OTHER_PHASE"), passedOver("TOO_NEAR"))))
            .expect(wanted);
    tell(administrator, "proposes " + person.name() + " as " + part, made);
    return made;
  }

  private static Map<String, String> passedOver(String rule) {
    return Map.of("rule", rule, "reason", "Nobody else is trained so far.");
  }

  private void seat(Person person, String part, boolean accepts) {
    String seat = "/api/v1/seats/" + propose(person, part, 201).id();
    tell(administrator, "invites " + person.name(), act(administrator, seat, "invite", null));
    if (accepts) {
      tell(person, "accepts the seat", act(person, seat, "accept", null));
    } else {
      Map<String, String> why = Map.of("reason", "I would like to hear more first.");
      tell(person, "declines with a reason", act(person, seat, "decline", why));
    }
  }

  // 4: preparation and visit

  private void preparation() {
    Reply told =
        await(
            "the head can tell of a practice",
            () ->
                api.create(
                    head,
                    "/api/v1/practices",
                    Map.of(
                        "schoolId",
                        school(cast.host()),
                        "title",
                        "Reading aloud every day",
                        "text",
                        "Every class hears a whole book a half-term; talk comes before"
                            + " writing.")),
            reply -> reply.status() == 201);
    tell(head, "tells of a practice", told);
    practice = "/api/v1/practices/" + told.id();
    Map<String, Object> to = Map.of("reviewId", review.substring(review.lastIndexOf('/') + 1));
    Reply nominated =
        await(
            "the dated review is known in accreditation-service",
            () -> act(head, practice, "nominate", to, 0),
            reply -> reply.status() == 200);
    tell(head, "nominates it to be tested in the review", nominated);
    Reply written =
        api.change(
                "PUT",
                head,
                review + "/self-evaluation",
                null,
                Map.of("text", "We think that reading is strong and that writing can be better."))
            .expect(200);
    tell(head, "writes the self-evaluation", written);
    tell(head, "files it", act(head, review + "/self-evaluation", "file", null));
    tell(lead, "marks the review ready", act(lead, review, "mark-ready", null));
    await(
        "the nominated practice is known in review-service",
        () -> api.get(lead, review + "/findings").body().path("practices").size() == 1);
    narrator.tell("platform", "tells review-service of the nominated practice", "arrived");
  }

  private void visit() {
    tell(lead, "starts the review", act(lead, review, "start", null));
    List<String> components = List.of("leadership", "provision", "inclusion");
    for (String component : components) {
      UUID first = note(lead, component, "LESSON_VISIT");
      UUID other = note(peerOne, component, "DISCUSSION");
      finding(component, "WENT_WELL", "Leaders know what works and why.", List.of(first, other));
      finding(
          component, "EVEN_BETTER_IF", "Writing could follow talk sooner.", List.of(first, other));
      Reply agreed =
          api.change(
                  "PUT",
                  lead,
                  review + "/findings/estimates/" + component,
                  null,
                  Map.of("level", "effective"))
              .expect(200);
      tell(lead, "records the estimate agreed for " + component, agreed);
    }
    String practiceId = practice.substring(practice.lastIndexOf('/') + 1);
    Reply evaluated =
        api.change(
                "PUT",
                lead,
                review + "/findings/practice-evaluations/" + practiceId,
                null,
                Map.of(
                    "recommended",
                    true,
                    "reason",
                    "Seen in every class, and pupils say why.",
                    "answers",
                    ANSWERS))
            .expect(200);
    tell(lead, "records how the practice did", evaluated);
    sign(lead);
    sign(head);
  }

  private UUID note(Person person, String component, String kind) {
    UUID id = UUID.randomUUID();
    Map<String, Object> note =
        Map.of(
            "reviewId",
            review.substring(review.lastIndexOf('/') + 1),
            "kind",
            kind,
            "component",
            component,
            "seenOn",
            today(),
            "text",
            "Pupils explain how they choose words.");
    String path = "/api/v1/evidence-notes/" + id;
    Reply written = api.change("PUT", person, path, null, note).expect(200);
    tell(person, "writes an evidence note on " + component, written);
    return id;
  }

  private void finding(String component, String kind, String text, List<UUID> notes) {
    Reply made =
        api.create(
                lead,
                review + "/findings",
                Map.of("component", component, "kind", kind, "text", text, "noteIds", notes))
            .expect(201);
    tell(lead, "records " + kind + " for " + component, made);
  }

  private void sign(Person person) {
    Reply signed = act(person, review + "/findings", "sign", null);
    tell(person, "signs the findings", signed);
  }

  // 5: the report

  private void report() {
    Reply begun = api.get(lead, review + "/report").expect(200);
    report = "/api/v1/reports/" + begun.id();
    tell(lead, "finds the report begun", begun);
    String summary = report + "/sections/summary";
    Reply written =
        api.change(
                "PUT",
                lead,
                summary,
                api.get(lead, summary).expect(200).etag(),
                Map.of("text", "A school that talks about learning, and means it."))
            .expect(200);
    tell(lead, "writes the summary", written);
    tell(lead, "submits the report", act(lead, report, "submit", null));
    tell(assurer, "ticks the list of the quality check", tickAll());
    tell(assurer, "releases it to the school", act(assurer, report, "release", null));
    factsChecked();
    Reply last = act(administrator, report, "finalise", null);
    tell(administrator, "finalises it as " + last.text("number"), last);
    Reply frozen = api.change("PUT", lead, summary, written.etag(), Map.of("text", "Changed."));
    tell(lead, "wants to change it afterwards", frozen.expect(409));
    shared();
  }

  private Reply tickAll() {
    Reply list = api.get(assurer, report + "/checklist").expect(200);
    List<Map<String, Object>> ticked = new ArrayList<>();
    list.body()
        .path("items")
        .forEach(item -> ticked.add(Map.of("code", item.path("code").asText(), "ticked", true)));
    return api.change("PUT", assurer, report + "/checklist", list.etag(), Map.of("items", ticked))
        .expect(200);
  }

  /** The head comments on a fact, the lead proposes an answer, the assurer decides it. */
  private void factsChecked() {
    Map<String, Object> fact =
        Map.of(
            "section",
            "summary",
            "passage",
            "A school that talks",
            "nature",
            "FACT",
            "text",
            "We are two schools.");
    Reply comment = api.create(head, report + "/comments", fact).expect(201);
    tell(head, "comments on a fact", comment);
    tell(head, "has checked all the others", act(head, report, "confirm-facts", null));
    Reply early = act(administrator, report, "finalise", null, 422);
    tell(administrator, "wants to finalise it too early", early);
    String path = report + "/comments/" + comment.id();
    Map<String, Object> answer =
        Map.of(
            "outcome",
            "DECLINED",
            "answer",
            "You are one school with two sites.",
            "evidence",
            "The register.");
    Reply proposed = api.change("POST", lead, path + "/propose", comment.etag(), answer);
    tell(lead, "proposes an answer with its evidence", proposed.expect(200));
    Map<String, Object> decision = Map.of("outcome", "DECLINED", "words", "One, as registered.");
    Reply decided = api.change("POST", assurer, path + "/decide", proposed.etag(), decision);
    tell(assurer, "decides the comment", decided.expect(200));
  }

  private void shared() {
    String sharing = report + "/sharing";
    Reply shared =
        api.change(
                "PUT",
                head,
                sharing,
                api.get(head, sharing).expect(200).etag(),
                Map.of("choice", "GOVERNORS_AND_HUB"))
            .expect(200);
    tell(head, "shares it with governors and hub, as agreed", shared);
  }

  // 6: accreditation

  private UUID accreditation() {
    Reply opened =
        await(
            "the decision is opened",
            () -> api.get(second, "/api/v1/decisions"),
            reply -> reply.body().path("items").size() == 1);
    tell(second, "finds the decision opened by the final report", opened);
    String decision =
        "/api/v1/decisions/" + opened.body().path("items").path(0).path("id").asText();
    Map<String, Object> until = Map.of("until", today().plusYears(3));
    tell(second, "accredits the practice", act(second, decision, "accredit", until));
    Reply granted = api.get(head, "/api/v1/accreditations").expect(200);
    JsonNode accreditation = granted.body().path("items").path(0);
    require(nobodyFinds(), "the practice is not in the directory before the head consents");
    Reply listed =
        act(
            head,
            "/api/v1/accreditations/" + accreditation.path("id").asText(),
            "list",
            Map.of("audience", "EVERYONE"));
    tell(head, "consents to listing for everyone", listed);
    Reply found = api.get(null, "/api/v1/directory?words=reading+aloud").expect(200);
    require(found.body().path("total").asInt() == 1, "the practice is found");
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

  // helpers

  private Reply act(Person person, String thing, String action, Object body) {
    return act(person, thing, action, body, 200);
  }

  /** A transition; a wanted status of 0 takes any answer. */
  private Reply act(Person person, String thing, String action, Object body, int wanted) {
    Reply answer = api.act(person, thing, action, body);
    return wanted == 0 ? answer : answer.expect(wanted);
  }

  private void await(String what, Supplier<Boolean> condition) {
    await(what, condition::get, Boolean::booleanValue);
  }

  /** Asks again until the answer suits, as long as events may take. */
  private static <T> T await(String what, Supplier<T> ask, Predicate<T> suits) {
    return Patience.until(EVENTS_ARRIVE, PAUSE, "waited that " + what, ask, suits);
  }

  private void tell(Person who, String what, Reply answer) {
    String state = answer.text("state");
    String refused = answer.status() >= 400 ? answer.sentence() : state;
    narrator.tell(who.name(), what, (answer.status() + " " + refused).strip());
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new Reply.Unexpected("not true: " + what);
    }
  }

  private static LocalDateText today() {
    return new LocalDateText(LocalDate.now(ZONE));
  }

  /** A day as the API writes it. */
  private record LocalDateText(LocalDate day) {
    LocalDateText plusDays(int days) {
      return new LocalDateText(day.plusDays(days));
    }

    LocalDateText plusYears(int years) {
      return new LocalDateText(day.plusYears(years));
    }

    LocalDateText minusDays(int days) {
      return new LocalDateText(day.minusDays(days));
    }

    @com.fasterxml.jackson.annotation.JsonValue
    @Override
    public String toString() {
      return day.toString();
    }
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
