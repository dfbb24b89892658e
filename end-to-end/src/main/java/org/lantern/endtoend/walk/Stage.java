package org.lantern.endtoend.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.journey.Calls;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Joining;
import org.lantern.endtoend.journey.Programmes;
import org.lantern.endtoend.journey.Staffing;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.platform.FictionalRegister;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * What the walks play on: a register, heads, staff, a framework of one component, and programmes of
 * one day with one peer.
 */
public final class Stage {
  private static final int PROGRAMMES = 3;

  public final Person administrator = Person.of("administrator");
  public final Person second = Person.of("second-administrator");
  public final Person assurer = Person.of("assurer");
  public final List<Person> heads;
  public final List<UUID> programmes = new ArrayList<>();
  public final Calls calls;
  public final Joining people;
  public final Staffing staffing;
  private final List<Person> reviewers;
  private final Map<String, UUID> schools = new HashMap<>();

  /**
   * @param heads how many people can be heads
   * @param teams how many reviews will find a lead and a peer
   */
  public Stage(Calls calls, int heads, int teams) {
    this.calls = calls;
    this.people = new Joining(calls, administrator);
    this.staffing = new Staffing(calls, people, administrator);
    this.heads = crowd("head", heads);
    this.reviewers = crowd("reviewer", teams * 2);
  }

  private static List<Person> crowd(String key, int size) {
    return IntStream.range(0, size)
        .mapToObj(n -> new Person("crowd-" + key + "-" + n, "Number " + n, "Fictional", key))
        .toList();
  }

  /**
   * Sets it up on an empty platform.
   *
   * @param folder where the register is written
   */
  public void set(Platform platform, Api api, Path folder) {
    platform.addPeople(heads);
    platform.addPeople(reviewers);
    people.begin();
    Path register = folder.resolve("stage-register.csv");
    FictionalRegister.write(register);
    api.upload(administrator, "/api/v1/register-imports", register).expect(201);
    for (int page = 0; page * 100 < FictionalRegister.ROWS; page++) {
      String path = "/api/v1/schools?size=100&page=" + page;
      for (JsonNode school : calls.read(administrator, "reads", path).body().path("items")) {
        schools.put(school.path("urn").asText(), UUID.fromString(school.path("id").asText()));
      }
    }
    people.invite(second, null, Joining.role("NETWORK_ADMIN"));
    people.invite(assurer, null, Joining.role("QUALITY_ASSURER"));
    heads.forEach(head -> people.invite(head, null, Joining.role("REVIEWER")));
    UUID framework = framework();
    IntStream.range(0, PROGRAMMES)
        .forEach(i -> programmes.add(programme(Programmes.inPerson("Programme " + i), framework)));
  }

  private UUID framework() {
    Map<String, Object> framework =
        Map.of(
            "code",
            "short",
            "version",
            1,
            "title",
            "A short framework",
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
            "practiceQuestions",
            Visiting.questions(),
            "statement",
            "Fictional.");
    return calls.make(administrator, "loads a framework", "/api/v1/frameworks", framework).id();
  }

  /** Offers a programme with a season of visits of one day with one peer. */
  public UUID programme(Map<String, Object> offered, UUID framework) {
    UUID id = calls.make(administrator, "offers a programme", "/api/v1/programmes", offered).id();
    calls.make(
        administrator,
        "makes its season",
        "/api/v1/programmes/" + id + "/seasons",
        Programmes.seasonFrom(
            Days.today(),
            framework,
            Map.of(
                "visitDays",
                1,
                "peers",
                1,
                "balanceDays",
                2,
                "entitlement",
                20,
                "preparations",
                List.of("SELF_EVALUATION"))));
    return id;
  }

  /** By the numbers of its authority and its place there, both from 0. */
  public UUID school(int authority, int place) {
    return schools.get(FictionalRegister.urn(authority, place));
  }

  /** Makes a school a member and gives it a head. */
  public Person member(UUID school, int number) {
    people.member(school, null, "makes a school a member");
    Person head = heads.get(number % heads.size());
    people.grant(head, Joining.role("HEAD", school));
    return head;
  }

  /**
   * Invites two who work at no school, trains them for some programmes and assures of them.
   *
   * @param number of the team, from 0; each once
   */
  public Team team(int number, UUID... trainedFor) {
    Team team = new Team(reviewers.get(2 * number), reviewers.get(2 * number + 1));
    for (Person person : List.of(team.lead(), team.peer())) {
      people.invite(person, null, Joining.role("REVIEWER"));
      staffing.assure(person, null);
    }
    for (UUID programme : trainedFor) {
      staffing.qualify(team.lead(), programme, "LEAD");
      staffing.qualify(team.peer(), programme, "PEER");
    }
    return team;
  }
}
