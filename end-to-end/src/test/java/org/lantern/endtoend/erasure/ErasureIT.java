package org.lantern.endtoend.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.FictionalRegister;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * Somebody known twice is made one, reads all that is kept of them, and is erased: afterwards the
 * whole platform, as it runs, holds no word of them. The identity provider's own accounts are not
 * Lantern's to erase.
 */
class ErasureIT {
  private static final String WORD = "zqxleaver";
  private static final Person ADMINISTRATOR = Person.ALL.getFirst();
  private static final Person LEAVER = new Person(WORD, "Zqxleaver", "Fictional", "leaver");
  private static final Person AGAIN = new Person(WORD + "-again", "Zqxleaver", "Twice", "leaver");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private Platform platform;
  private Api api;
  private UUID school;

  @BeforeEach
  void a_network_with_schools() {
    platform = TestPlatform.start();
    platform.addPeople(List.of(LEAVER, AGAIN));
    api = TestPlatform.api(platform);
    signIn(ADMINISTRATOR);
    Path register = Path.of("target/erasure-register.csv").toAbsolutePath();
    FictionalRegister.write(register);
    api.upload(ADMINISTRATOR, "/api/v1/register-imports", register).expect(201);
    String urn = FictionalRegister.urn(3, 3);
    school =
        UUID.fromString(
            api.get(ADMINISTRATOR, "/api/v1/schools?urn=" + urn)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText());
  }

  @AfterEach
  void its_end() {
    platform.close();
  }

  @Test
  void somebody_is_merged_read_and_erased_and_no_word_of_them_stays() {
    UUID first = invite(LEAVER);
    UUID second = invite(AGAIN);
    refusedTwice();
    declare(second);
    Traces traces = new Traces(platform);

    merge(second, first);
    assertThat(bundle(AGAIN, first).body().toString())
        .contains(LEAVER.address(), AGAIN.address(), "the note of " + WORD);
    assertThat(traces.of(WORD)).contains("school.person", "school.person_address", "school.tie");

    endRoles(first);
    Reply erased = act("/api/v1/people/" + first, "erase", Map.of("reason", "ASKED"));
    assertThat(erased.text("state")).isEqualTo("ERASED");
    awaitForgotten();

    assertThat(traces.of(WORD)).isEmpty();
    assertThat(api.get(ADMINISTRATOR, "/api/v1/people/" + second).text("name"))
        .isEqualTo("a former member");
    assertThat(platform.review().metrics()).contains("lantern_dead_letters 0.0");
    assertThat(platform.accreditation().metrics()).contains("lantern_dead_letters 0.0");
  }

  private UUID signIn(Person person) {
    return UUID.fromString(
        api.change("POST", person, "/api/v1/sign-ins", null, null).expect(200).text("personId"));
  }

  private UUID invite(Person person) {
    api.create(ADMINISTRATOR, "/api/v1/invitations", invitation(person)).expect(201);
    return signIn(person);
  }

  private Map<String, Object> invitation(Person person) {
    Map<String, Object> role = Map.of("role", "HEAD", "scopeKind", "SCHOOL", "scopeId", school);
    Map<String, Object> invitation = new HashMap<>();
    invitation.put("name", person.name());
    invitation.put("address", person.address());
    invitation.put("employerSchoolId", school);
    invitation.put("roles", person.equals(LEAVER) ? List.of(role) : List.of());
    return invitation;
  }

  /** A refusal by a constraint, whose values must not stand in the database's log. */
  private void refusedTwice() {
    api.create(ADMINISTRATOR, "/api/v1/invitations", invitation(LEAVER)).expect(409);
  }

  private void declare(UUID person) {
    Map<String, Object> tie =
        Map.of(
            "personId",
            person,
            "kind",
            "GOVERNOR",
            "schoolId",
            school,
            "from",
            TODAY.toString(),
            "note",
            "the note of " + WORD);
    api.create(AGAIN, "/api/v1/ties", tie).expect(201);
  }

  private void merge(UUID person, UUID into) {
    Reply preview =
        api.get(ADMINISTRATOR, "/api/v1/people/" + person + "/merge-preview?into=" + into)
            .expect(200);
    assertThat(preview.body().path("against")).isEmpty();
    String version = api.get(ADMINISTRATOR, "/api/v1/people/" + into + "/details").etag();
    act("/api/v1/people/" + person, "merge", Map.of("into", into, "intoVersion", version));
  }

  /** Both sign-ins are one person now, in every service. */
  private Reply bundle(Person person, UUID id) {
    return await(
        "the merged person is one everywhere",
        () -> api.get(person, "/api/v1/personal-data/" + id),
        200);
  }

  private void endRoles(UUID person) {
    api.get(ADMINISTRATOR, "/api/v1/roles?personId=" + person)
        .expect(200)
        .body()
        .forEach(
            role ->
                api.act(
                        ADMINISTRATOR,
                        "/api/v1/roles/" + role.path("id").asText(),
                        "withdraw",
                        null)
                    .expect(200));
  }

  private Reply act(String person, String verb, Object body) {
    String etag = api.get(ADMINISTRATOR, person + "/details").expect(200).etag();
    return api.change("POST", ADMINISTRATOR, person + "/" + verb, etag, body).expect(200);
  }

  /** Every service has heard when nobody is known by the sign-ins any more. */
  private void awaitForgotten() {
    for (String path : List.of("/api/v1/me", "/api/v1/requests", "/api/v1/decisions")) {
      await("nobody is known by the sign-in at " + path, () -> api.get(LEAVER, path), 403);
    }
  }

  private static Reply await(String what, Supplier<Reply> ask, int status) {
    return Patience.until(
        Duration.ofSeconds(30),
        Duration.ofMillis(100),
        what,
        ask,
        reply -> reply.status() == status);
  }
}
