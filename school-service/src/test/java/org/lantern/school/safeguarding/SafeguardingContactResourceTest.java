package org.lantern.school.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.TwoSchools;

/** Whom to call, as schools keep it and everybody reads it. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class SafeguardingContactResourceTest {
  private static final String CONTACTS = "/api/v1/safeguarding-contacts";

  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;
  @Inject NetworkTime time;

  private TwoSchools scene;

  @BeforeEach
  void two_schools_without_contacts() {
    scene = new TwoSchools(dataSource, linkKey);
    scene.sql().run("truncate safeguarding_contact");
  }

  private String ofTheSchool(SafeguardingPart part, String name) {
    return """
    {"schoolId":"%s","part":"%s","name":"%s","telephone":"01234 567890 ext. 3",
     "address":"safe@school.test"}
    """
        .formatted(scene.school, part, name);
  }

  private String lead() {
    return ofTheSchool(SafeguardingPart.DESIGNATED_LEAD, "Dana Fictional");
  }

  private String ofTheAuthority() {
    return """
    {"authorityCode":"%s","part":"AUTHORITY_OFFICER","name":"Olu Fictional",
     "telephone":"0300 123 456"}
    """
        .formatted(scene.authority);
  }

  private static String reachedBy(String telephone) {
    return "{\"name\":\"Dana Fictional\",\"telephone\":\"" + telephone + "\"}";
  }

  private UUID made(String body) {
    Response response = scene.as("administrator").create(CONTACTS, body);
    response.then().statusCode(201);
    return UUID.fromString(response.path("id"));
  }

  private String path(UUID id) {
    return scene.path("safeguarding-contacts", id);
  }

  private ValidatableResponse contactsOf(UUID school) {
    return scene
        .as("stranger")
        .get(scene.path("schools", school) + "/safeguarding-contacts")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"administrator", "head", "delegate", "coordinator"})
  void the_contacts_of_a_school_are_written_by_its_people_and_the_network(String part) {
    Response response = scene.as(part).create(CONTACTS, lead());

    response
        .then()
        .statusCode(201)
        .body("confirmedOn", equalTo(time.today().toString()))
        .body("outOfDate", equalTo(false));
    UUID id = UUID.fromString(response.path("id"));
    assertThat(response.header("Location")).endsWith(path(id));
    assertThat(scene.sql().value("select telephone from safeguarding_contact where id = ?", id))
        .isEqualTo("01234 567890 ext. 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other head", "governor", "stranger"})
  void nobody_else_writes_them(String part) {
    UUID id = made(lead());

    scene.as(part).create(CONTACTS, lead()).then().statusCode(403);
    scene.as(part).put(path(id), reachedBy("999 999"), "\"0\"").then().statusCode(403);
    scene.as(part).act(path(id), "confirm", null, "\"0\"").then().statusCode(403);
    scene.as(part).delete(path(id), "\"0\"").then().statusCode(403);

    assertThat(scene.sql().value("select version from safeguarding_contact where id = ?", id))
        .isEqualTo(0L);
  }

  @Test
  void those_of_an_authority_are_written_by_the_network_alone() {
    scene
        .as("head")
        .create(CONTACTS, ofTheAuthority())
        .then()
        .statusCode(403)
        .body("detail", containsString("those of an authority by the network's administrators"));
    UUID id = made(ofTheAuthority());

    scene.as("head").delete(path(id), "\"0\"").then().statusCode(403);

    contactsOf(scene.school).body("contacts.id", contains(id.toString()));
  }

  @Test
  void everybody_reads_a_schools_contacts_its_authoritys_and_what_is_missing() {
    UUID officer = made(ofTheAuthority());
    UUID deputy = made(ofTheSchool(SafeguardingPart.DEPUTY, "Bo Fictional"));
    UUID other = made(ofTheSchool(SafeguardingPart.DEPUTY, "Al Fictional"));
    UUID lead = made(lead());

    contactsOf(scene.school)
        .body(
            "contacts.id",
            contains(lead.toString(), other.toString(), deputy.toString(), officer.toString()))
        .body("contacts[3].telephone", equalTo("0300 123 456"))
        .body("contacts[3].address", nullValue())
        .body("missing", contains("CHAIR_OF_GOVERNORS"));
    contactsOf(scene.elsewhere)
        .body("contacts", empty())
        .body(
            "missing",
            contains("DESIGNATED_LEAD", "DEPUTY", "CHAIR_OF_GOVERNORS", "AUTHORITY_OFFICER"));
  }

  @Test
  void what_was_confirmed_more_than_a_year_ago_is_out_of_date_until_somebody_confirms() {
    UUID id = made(lead());
    scene
        .sql()
        .run(
            "update safeguarding_contact set confirmed_on = ? where id = ?",
            time.today().minusDays(366),
            id);
    contactsOf(scene.school).body("contacts.outOfDate", contains(true));

    Response confirmed = scene.as("coordinator").act(path(id), "confirm");

    confirmed
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("confirmedOn", equalTo(time.today().toString()));
    contactsOf(scene.school).body("contacts.outOfDate", contains(false));
  }

  @Test
  void a_changed_number_is_confirmed_by_who_changed_it() {
    UUID id = made(lead());

    Response changed = scene.as("head").put(path(id), reachedBy("+44 (0)1234 5"), "\"0\"");

    changed
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("telephone", equalTo("+44 (0)1234 5"))
        .body("address", nullValue())
        .body("part", equalTo("DESIGNATED_LEAD"))
        .body("confirmedBy", equalTo(scene.head.toString()));
  }

  @Test
  void a_removed_contact_is_gone() {
    UUID id = made(lead());

    scene.as("head").delete(path(id), "\"0\"").then().statusCode(204);

    scene.as("head").get(path(id)).then().statusCode(404);
    assertThat(scene.sql().rows("select * from safeguarding_contact")).isEmpty();
  }

  @Test
  void a_change_names_the_version_it_changes() {
    UUID id = made(lead());

    scene.as("head").put(path(id), reachedBy("999 999"), null).then().statusCode(428);
    scene.as("head").act(path(id), "confirm", null, null).then().statusCode(428);
    scene.as("head").delete(path(id), null).then().statusCode(428);
    scene
        .as("head")
        .delete(path(id), "\"7\"")
        .then()
        .statusCode(412)
        .body("current.name", equalTo("Dana Fictional"));

    assertThat(scene.sql().value("select version from safeguarding_contact where id = ?", id))
        .isEqualTo(0L);
  }

  @Test
  void nothing_of_a_contact_goes_into_an_event() {
    UUID id = made(lead());

    scene.as("head").put(path(id), reachedBy("999 999"), "\"0\"").then().statusCode(200);

    assertThat(scene.eventsOf(id)).isEmpty();
    assertThat(
            scene.sql().value("select count(*) from outbox where envelope like '%Dana Fictional%'"))
        .isEqualTo(0L);
  }

  @Test
  void the_same_call_twice_makes_one_contact() {
    Response first = scene.as("head").create(CONTACTS, lead(), "contact-key");

    Response second = scene.as("head").create(CONTACTS, lead(), "contact-key");

    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(scene.sql().value("select count(*) from safeguarding_contact")).isEqualTo(1L);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "part":"DEPUTY"                                            | names the authorityCode
          "part":"DEPUTY","authorityCode":"371"                      | names the authorityCode
          "part":"AUTHORITY_OFFICER"                                 | names the authorityCode
          "part":"AUTHORITY_OFFICER","schoolId":"00000000-0000-7000-8000-000000000000" | names the authorityCode
          "part":"AUTHORITY_OFFICER","authorityCode":"no such code"  | belongs to an authority
          "part":"DEPUTY","schoolId":"00000000-0000-7000-8000-000000000000" | no school with this id
          """)
  void a_contact_of_nobody_is_refused_with_a_sentence(String fields, String sentence) {
    scene
        .as("administrator")
        .create(CONTACTS, "{\"name\":\"Al\",\"telephone\":\"123\"," + fields + "}")
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));
  }

  @Test
  void more_contacts_than_anybody_can_choose_from_are_refused() {
    for (int i = 0; i < 20; i++) {
      made(ofTheSchool(SafeguardingPart.DEPUTY, "Deputy"));
    }

    scene
        .as("head")
        .create(CONTACTS, lead())
        .then()
        .statusCode(422)
        .body("detail", containsString("20 contacts already"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siobh\u00e1n O'D\u00f4le-N\u00ed Bhriain",
        "D\u2019Arcy \u00d8st\u00e5s",
        "\u0645\u0631\u064a\u0645 \u0639\u0628\u062f \u0627\u0644\u0644\u0647",
        "\u05d3\u05d1\u05d5\u05e8\u05d4",
        "\u674e\u5a1c"
      })
  void names_of_any_language_are_kept_as_they_are_written(String name) {
    UUID id = made(ofTheSchool(SafeguardingPart.DEPUTY, name));

    assertThat(scene.sql().value("select name from safeguarding_contact where id = ?", id))
        .isEqualTo(name);
    contactsOf(scene.school).body("contacts.name", contains(name));
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource({
    "A\\u0000l, 01234, al@school.test, cannot be shown",
    "A\\ud800l, 01234, al@school.test, cannot be shown",
    "Al, 0\\u00001234, al@school.test, cannot be shown",
    "Al, call me, al@school.test, fewer than three digits",
    "12345, 01234, al@school.test, has no letter",
    "Al, 01234, al\\u0000@school.test, cannot be shown"
  })
  void a_text_that_is_none_is_refused_with_a_sentence(
      String name, String telephone, String address, String sentence) {
    String body =
        "{\"name\":\"%s\",\"telephone\":\"%s\",\"address\":\"%s\"}"
            .formatted(name, telephone, address);
    UUID id = made(lead());

    scene
        .as("head")
        .put(path(id), body, "\"0\"")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem(containsString(sentence)));
  }

  @Test
  void texts_without_end_are_refused_with_a_sentence() {
    String endless = "1a".repeat(5_000);

    scene
        .as("head")
        .create(
            CONTACTS,
            "{\"schoolId\":\"%s\",\"part\":\"DEPUTY\",\"name\":\"%s\",\"telephone\":\"%s\"}"
                .formatted(scene.school, endless, endless))
        .then()
        .statusCode(400)
        .body("violations.field", contains("name", "telephone"))
        .body(
            "violations.message",
            contains("can have 200 characters at most", "can have 100 characters at most"));
  }

  @Test
  void a_school_nobody_knows_has_no_contacts() {
    scene
        .as("stranger")
        .get(scene.path("schools", UUID.randomUUID()) + "/safeguarding-contacts")
        .then()
        .statusCode(404);
  }
}
