package org.lantern.school.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.SceneTest;

/** That contacts were shown, as nobody but the network's named contact reads it. */
@QuarkusTest
class ShowingResourceTest extends SceneTest {
  private static final String NAMED = "/api/v1/network-safeguarding-contact";
  private static final String SHOWINGS = "/api/v1/safeguarding-showings";

  @Inject NetworkTime time;

  private UUID school;
  private UUID caller;
  private UUID officer;

  @BeforeEach
  void nobody_is_named_and_nothing_was_shown() {
    sql.run("truncate network_contact, safeguarding_showing");
    school = scene.school("A school");
    caller = scene.person("caller", "REVIEWER", null);
    officer = scene.person("officer");
  }

  private void name(UUID person, String version) {
    scene
        .as("administrator")
        .put(NAMED, "{\"personId\":\"" + person + "\"}", version)
        .then()
        .statusCode(200)
        .body("personId", equalTo(person.toString()));
  }

  private String etag(UUID person) {
    return administrator.get(scene.path("people", person) + "/details").header("ETag");
  }

  private void asks(String part) {
    scene
        .as(part)
        .get(scene.path("schools", school) + "/safeguarding-contacts")
        .then()
        .statusCode(200);
  }

  @Test
  void the_named_contact_alone_reads_that_somebody_was_shown_whom_to_call() {
    name(officer, "\"0\"");
    asks("caller");
    asks("caller");

    scene
        .as("officer")
        .get(SHOWINGS + "?schoolId=" + school)
        .then()
        .statusCode(200)
        .body("items.personId", contains(caller.toString()))
        .body("items.schoolId", contains(school.toString()))
        .body("items.shownOn", contains(time.today().toString()));
    for (String other : new String[] {"administrator", "caller"}) {
      scene.as(other).get(SHOWINGS).then().statusCode(404);
    }
  }

  @Test
  void who_is_named_in_the_place_of_another_reads_what_was_shown_before() {
    scene.as("caller").get(NAMED).then().statusCode(200).body("personId", nullValue());
    name(caller, "\"0\"");
    asks("officer");
    scene
        .as("administrator")
        .put(NAMED, "{\"personId\":\"" + officer + "\"}", "\"7\"")
        .then()
        .statusCode(412);

    scene
        .as("administrator")
        .put(NAMED, "{\"personId\":\"" + officer + "\"}", "\"0\"")
        .then()
        .statusCode(412);

    name(officer, "\"1\"");

    scene.as("caller").get(SHOWINGS).then().statusCode(404);
    scene.as("officer").get(SHOWINGS).then().statusCode(200).body("items", hasSize(1));
    scene
        .as("caller")
        .put(NAMED, "{\"personId\":\"" + caller + "\"}", "\"1\"")
        .then()
        .statusCode(403);
  }

  @Test
  void it_stands_in_the_persons_own_bundle_and_not_in_what_administrators_read_of_them() {
    asks("caller");
    String bundle = "/api/v1/people/" + caller + "/bundle";

    scene
        .as("caller")
        .get(bundle)
        .then()
        .body("sections.safeguardingContactsShown.schoolId", contains(school.toString()));

    scene
        .as("administrator")
        .get(bundle)
        .then()
        .statusCode(200)
        .body("sections.safeguardingContactsShown", empty());
  }

  @Test
  void it_goes_with_the_person_who_is_merged_into_another_and_counts_in_no_preview() {
    asks("caller");
    asks("officer");
    String preview = "/api/v1/people/" + caller + "/merge-preview?into=" + officer;
    assertThat(scene.as("administrator").get(preview).asString()).doesNotContain("Shown");

    String into =
        "{\"into\":\"%s\",\"intoVersion\":\"%s\"}"
            .formatted(officer, etag(officer).replace("\"", "\\\""));
    administrator
        .act(scene.path("people", caller), "merge", into, etag(caller))
        .then()
        .statusCode(200);

    assertThat(sql.value("select count(*) from safeguarding_showing")).isEqualTo(1L);
    assertThat(sql.value("select person_id from safeguarding_showing")).isEqualTo(officer);
  }
}
