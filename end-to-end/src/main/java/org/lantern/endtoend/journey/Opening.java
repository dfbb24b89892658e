package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Mailbox;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** What comes before all reviews: the register, members, the nine people, and a programme. */
final class Opening {
  private final Person administrator = Person.of("administrator");
  private final Api api;
  private final Cast cast;
  private final StrictCalls calls;
  private final Joining people;
  private final StrictCalls.Narrator narrator;
  private final Map<String, UUID> schools = new HashMap<>();

  Opening(Api api, Cast cast, StrictCalls calls, Joining people, StrictCalls.Narrator narrator) {
    this.api = api;
    this.cast = cast;
    this.calls = calls;
    this.people = people;
    this.narrator = narrator;
  }

  void register() {
    people.begin();
    Reply done = api.upload(administrator, "/api/v1/register-imports", cast.register()).expect(201);
    require(done.body().path("rowsRead").asInt() == cast.rows(), "all rows are in");
    calls.tell(
        administrator,
        "imports the register: %d schools, %d new"
            .formatted(cast.rows(), done.body().path("added").asInt()),
        done);
  }

  void membersAndPeople() {
    for (String urn : cast.members()) {
      people.member(school(urn), null, "makes " + urn + " a member for a year");
    }
    inviteHost();
    inviteHeadOf(Person.of("lead"), cast.lead());
    inviteHeadOf(Person.of("peer-one"), cast.peerOne());
    inviteHeadOf(Person.of("peer-two"), cast.peerTwo());
    people.invite(Person.of("neighbour"), school(cast.neighbour()), Joining.role("REVIEWER"));
    people.invite(Person.of("colleague"), school(cast.colleague()), Joining.role("REVIEWER"));
    people.invite(Person.of("assurer"), null, Joining.role("QUALITY_ASSURER"));
    people.invite(Person.of("second-administrator"), null, Joining.role("NETWORK_ADMIN"));
    for (Person person : Person.ALL) {
      StrictCalls.await(
          person.name() + " is known in review-service and accreditation-service",
          () ->
              api.get(person, "/api/v1/reviews").status() == 200
                  && api.get(person, "/api/v1/practices").status() == 200,
          Boolean::booleanValue);
    }
    narrator.tell("platform", "tells review- and accreditation-service who is who", "arrived");
  }

  private void inviteHost() {
    Person head = Person.of("head");
    people.invitation(head, school(cast.host()), Joining.role("HEAD", school(cast.host())));
    new Mailbox(api).invitation(head);
    narrator.tell(head.name(), "finds the invitation in their mail", "arrived");
    people.signIn(head);
  }

  /** Reviewers are often heads themselves. */
  private void inviteHeadOf(Person person, String urn) {
    people.invite(person, school(urn), Joining.role("REVIEWER"), Joining.role("HEAD", school(urn)));
  }

  UUID school(String urn) {
    return schools.computeIfAbsent(
        urn,
        any -> {
          Reply found = api.get(administrator, "/api/v1/schools?urn=" + urn).expect(200);
          return UUID.fromString(found.body().path("items").path(0).path("id").asText());
        });
  }

  /**
   * The only membership of a school.
   *
   * @param more conditions of the list
   */
  UUID membership(String urn, String more) {
    Reply found =
        api.get(administrator, "/api/v1/memberships?schoolId=" + school(urn) + more).expect(200);
    require(found.body().path("total").asInt() == 1, "one membership of " + urn + more);
    return UUID.fromString(found.body().path("items").path(0).path("id").asText());
  }

  /**
   * @param framework its JSON file
   */
  UUID programme(Path framework) {
    UUID loaded =
        calls
            .make(
                administrator,
                "loads the framework from JSON",
                "/api/v1/frameworks",
                json(framework))
            .id();
    UUID programme =
        calls
            .make(
                administrator,
                "offers a programme",
                "/api/v1/programmes",
                Programmes.inPerson("Whole-school review"))
            .id();
    calls.make(
        administrator,
        "makes its season: visits of three days with two peers",
        "/api/v1/programmes/" + programme + "/seasons",
        Programmes.seasonFrom(
            Days.today(), loaded, Map.of("visitDays", 3, "peers", 2, "balanceDays", 6)));
    return programme;
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void require(boolean condition, String what) {
    if (!condition) {
      throw new Reply.Unexpected("not true: " + what);
    }
  }
}
