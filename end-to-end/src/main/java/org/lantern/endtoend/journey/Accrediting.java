package org.lantern.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/** The last phase: the practice that the report recommends is accredited and listed. */
public final class Accrediting {
  private final Calls calls;

  public Accrediting(Calls calls) {
    this.calls = calls;
  }

  /** Finds the decision that the final report opened, and decides it. */
  public Reply accredit(Person decider, String practice) {
    UUID id = Calls.idOf(practice);
    Reply opened =
        calls.read(
            decider,
            "finds the decision opened by the final report",
            "/api/v1/decisions?size=100&state=OPEN",
            reply -> of(reply, id) != null);
    return calls.move(
        decider,
        "accredits the practice",
        "/api/v1/decisions/" + of(opened, id),
        "accredit",
        Map.of("until", Days.today().plusYears(3)));
  }

  public Reply list(Person head, UUID school, String practice) {
    UUID id = Calls.idOf(practice);
    Reply granted =
        calls.read(
            head,
            "finds the practice accredited",
            "/api/v1/accreditations?size=100&schoolId=" + school,
            reply -> of(reply, id) != null);
    return calls.move(
        head,
        "consents to listing for everyone",
        "/api/v1/accreditations/" + of(granted, id),
        "list",
        Map.of("audience", "EVERYONE"));
  }

  private static String of(Reply list, UUID practice) {
    return StreamSupport.stream(list.body().path("items").spliterator(), false)
        .filter(each -> each.path("practiceId").asText().equals(practice.toString()))
        .map((JsonNode each) -> each.path("id").asText())
        .findFirst()
        .orElse(null);
  }
}
