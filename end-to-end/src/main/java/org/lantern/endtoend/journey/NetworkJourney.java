package org.lantern.endtoend.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * A year of who is in the network: the register, members in a hub, a head replaced in mid-year, and
 * then a later edition of the register; by the REST API through the gateway, with what the other
 * services make of it.
 */
public final class NetworkJourney {
  private final Person administrator = Person.of("administrator");
  private final Person second = Person.of("second-administrator");
  private final Person head = Person.of("head");
  private final Person successor = Person.of("lead");
  private final Person closing = Person.of("neighbour");
  private final LocalDate today = Days.today();

  private final Api api;
  private final Cast cast;
  private final Path folder;
  private final StrictCalls calls;
  private final Joining people;
  private final Opening opening;
  private final Path framework;
  private UUID hub;
  private String request;

  /**
   * @param folder where the later edition and its links are written
   * @param framework a framework's JSON file
   */
  public NetworkJourney(
      Api api, Cast cast, Path folder, Path framework, StrictCalls.Narrator narrator) {
    this.api = api;
    this.cast = cast;
    this.folder = folder;
    this.framework = framework;
    this.calls = new StrictCalls(api, narrator);
    this.people = new Joining(calls, administrator);
    this.opening = new Opening(api, cast, calls, people, narrator);
  }

  /** Walks all of it. */
  public void walk() {
    opening.register();
    hubAndMembers();
    peopleAndAgreement();
    pastPeople();
    request();
    headReplaced();
    new LaterYear(api, cast, folder, calls, opening, request).walk();
  }

  private void hubAndMembers() {
    hub =
        calls
            .make(administrator, "opens a hub", "/api/v1/hubs", Map.of("name", "Northern Hub"))
            .id();
    for (String urn : List.of(cast.lead(), cast.peerTwo(), cast.neighbour(), cast.host())) {
      join(urn, "makes " + urn + " a member in the hub", hub);
    }
    join(cast.peerOne(), "makes " + cast.peerOne() + " a member in no hub", null);
  }

  private void join(String urn, String what, UUID hub) {
    Map<String, Object> membership = new HashMap<>();
    membership.put("schoolId", opening.school(urn));
    membership.put("hubId", hub);
    membership.put("from", today.minusDays(30));
    membership.put("until", today.plusDays(330));
    calls.make(administrator, what, "/api/v1/memberships", membership);
  }

  private void peopleAndAgreement() {
    invite(head, cast.lead(), Joining.role("HEAD", opening.school(cast.lead())));
    invite(successor, cast.peerTwo(), Joining.role("GOVERNOR", opening.school(cast.lead())));
    invite(closing, cast.neighbour(), Joining.role("HEAD", opening.school(cast.neighbour())));
    invite(second, cast.peerOne(), Joining.role("NETWORK_ADMIN"));
    people.invite(
        Person.of("colleague"), null, sinceAMonth(Joining.role("HUB_MANAGER", "HUB", hub)));
    String membership = "/api/v1/memberships/" + opening.membership(cast.lead(), "");
    calls.move(
        head,
        "signs what hub and network may read",
        membership,
        "sign",
        Map.of("hubReads", "REPORT", "networkReads", "SUMMARY"));
    calls.refused(
        administrator,
        "cannot sign for the head",
        403,
        api.act(
            administrator,
            membership,
            "sign",
            Map.of("hubReads", "REPORT", "networkReads", "REPORT")));
  }

  private void invite(Person person, String employer, Map<String, Object> role) {
    people.invite(person, opening.school(employer), sinceAMonth(role));
  }

  private Map<String, Object> sinceAMonth(Map<String, Object> role) {
    role.put("from", today.minusDays(30));
    return role;
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
    Path file = Opening.write(folder.resolve("past-people.csv"), table);
    Reply tried = api.upload(administrator, "/api/v1/people-imports", file).expect(200);
    Opening.require(tried.body().path("peopleAdded").asInt() == 2, "two people would come in");
    calls.tell(administrator, "tries a table of people and where they worked", tried);
    String forGood = "/api/v1/people-imports?dryRun=false";
    Reply done = api.upload(administrator, forGood, file).expect(201);
    Opening.require(done.body().path("employmentsAdded").asInt() == 3, "with three employments");
    calls.tell(administrator, "brings them in", done);
    Reply again = api.upload(administrator, forGood, file).expect(201);
    Opening.require(
        again.body().path("unchanged").asInt() == 3, "the same table again changes nothing");
  }

  /** A request in review-service, so that what changes here can be seen there. */
  private void request() {
    UUID programme = opening.programme(framework);
    request = new Asking(calls).request(head, opening.school(cast.lead()), programme, Map.of());
    calls.read(second, "sees the request", request);
  }

  private void headReplaced() {
    Reply named =
        calls.make(
            administrator,
            "names an acting head from today on",
            "/api/v1/schools/" + opening.school(cast.lead()) + "/leadership/name-head",
            Map.of("personId", people.id(successor), "from", today, "acting", true));
    Opening.require(
        named.body().path("head").path("capacity").asText().equals("ACTING"), "acting head");
    calls.refusedSoon(head, "no longer sees the request", 404, () -> api.get(head, request));
    calls.read(successor, "sees it instead", request);
  }
}
