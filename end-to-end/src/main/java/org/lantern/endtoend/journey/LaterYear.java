package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * What a later edition of the register brings: a trust took over three schools, one merged into
 * another, one has a new number.
 */
final class LaterYear {
  private static final DateTimeFormatter REGISTER_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final String NEW_URN = "990001";

  private final Person administrator = Person.of("administrator");
  private final Person second = Person.of("second-administrator");
  private final Person closing = Person.of("neighbour");
  private final LocalDate today = Days.today();
  private final Api api;
  private final Cast cast;
  private final Path folder;
  private final StrictCalls calls;
  private final Opening opening;
  private final String request;

  /**
   * @param request of a school that the trust takes over, seen by the second administrator
   */
  LaterYear(Api api, Cast cast, Path folder, StrictCalls calls, Opening opening, String request) {
    this.api = api;
    this.cast = cast;
    this.folder = folder;
    this.calls = calls;
    this.opening = opening;
    this.request = request;
  }

  void walk() {
    edition();
    calls.refusedSoon(
        second,
        "works in the same trust now and no longer sees the request",
        404,
        () -> api.get(second, request));
    merger();
    newNumber();
  }

  private void edition() {
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
    Path file = edition.write(folder.resolve("later-edition.csv"));
    Reply done = api.upload(administrator, "/api/v1/register-imports", file).expect(201);
    calls.tell(administrator, "imports a later edition", done);
    Reply links = api.upload("PUT", administrator, "/api/v1/succession-links", links()).expect(200);
    calls.tell(administrator, "imports the links that go with it", links);
  }

  private Path links() {
    String text =
        "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n"
            + "%s,%s,\"\",\"Successor - merged\",\"%s\"\r\n"
                .formatted(cast.neighbour(), cast.peerOne(), REGISTER_DAY.format(today))
            + "%s,%s,\"\",\"Successor\",\"%s\"\r\n"
                .formatted(cast.host(), NEW_URN, REGISTER_DAY.format(today));
    return Opening.write(folder.resolve("later-links.csv"), text);
  }

  private void merger() {
    Reply ended = ending(cast.neighbour());
    Opening.require(ended.text("kind").equals("MERGED_INTO_MEMBER"), "merged into a member");
    calls.tell(administrator, "finds the merger settled", ended);
    Reply waiting =
        api.get(administrator, "/api/v1/tasks?state=open&kind=people-to-invite").expect(200);
    Opening.require(waiting.body().path("total").asInt() == 1, "its people are to be invited");
    calls.tell(administrator, "is asked to invite its people to the school that goes on", waiting);
    UUID membership = opening.membership(cast.neighbour(), "&state=ENDED");
    calls.read(
        administrator,
        "finds its membership ended on its last day",
        "/api/v1/memberships/" + membership);
    Reply me = api.get(closing, "/api/v1/me").expect(200);
    Opening.require(
        me.body().path("roles").isEmpty(), "the head of a school that ended holds no role");
    calls.tell(closing, "holds no role there any more", me);
  }

  private void newNumber() {
    UUID before = opening.school(cast.host());
    Reply found = api.get(administrator, "/api/v1/schools?urn=" + NEW_URN).expect(200);
    JsonNode now = found.body().path("items").path(0);
    Opening.require(
        now.path("id").asText().equals(before.toString()), "our id stays under a new number");
    Opening.require(now.path("status").asText().startsWith("Open"), "and the school is open");
    opening.membership(cast.host(), "&state=AWAITING_AGREEMENT");
    calls.tell(administrator, "finds the school under its new number, a member as before", found);
  }

  private Reply ending(String urn) {
    Reply found =
        api.get(administrator, "/api/v1/school-endings?schoolId=" + opening.school(urn))
            .expect(200);
    String id = found.body().path("items").path(0).path("id").asText();
    Reply ending = api.get(administrator, "/api/v1/school-endings/" + id).expect(200);
    Opening.require(ending.text("state").equals("SETTLED"), "the ending of " + urn + " is settled");
    return ending;
  }
}
