package org.lantern.school.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Erasure;
import org.lantern.school.SceneTest;

/** Nothing of who is erased may stay but the bare id. */
@QuarkusTest
class ErasureResourceTest extends SceneTest {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "person.name",
          "person.address",
          "person_address.address",
          "tie.note",
          "history.reason",
          "idempotent_call.operation",
          "idempotent_call.key",
          "idempotent_call.body_hash",
          "idempotent_call.answer",
          "dead_letter.envelope",
          "dead_letter.reason",
          "mail.subject",
          "mail.text",
          "mail.last_error_code",
          "mail_preferences.wishes",
          "safeguarding_contact.name",
          "safeguarding_contact.telephone",
          "safeguarding_contact.address");

  private UUID school;
  private UUID leaver;
  private String word;

  @BeforeEach
  void somebody_who_left() {
    school = scene.school("A School");
    word = "leaver" + UUID.randomUUID();
    leaver = scene.person(word);
    scene.employed(leaver, school);
  }

  private static String path(UUID person) {
    return "/api/v1/people/" + person;
  }

  private String etag(UUID person) {
    return administrator.get(path(person) + "/details").header("ETag");
  }

  private Response erase(UUID person) {
    return administrator.act(path(person), "erase", "{\"reason\":\"ASKED\"}", etag(person));
  }

  @Test
  void the_document_names_every_column_that_can_hold_text() {
    Erasure.assertComplete("school-service", sql);
  }

  @Test
  void no_word_about_or_by_the_person_stays_in_any_table_or_event() {
    new Belongings(sql).give(leaver, school, word);
    UUID past = scene.grant(leaver, "HEAD", school);
    sql.run("update role_grant set valid_until = date '2021-01-01' where id = ?", past);
    assertThat(Erasure.found(sql, word)).isEqualTo(EVERYWHERE);

    erase(leaver)
        .then()
        .statusCode(200)
        .body("state", equalTo("ERASED"))
        .body("name", equalTo("a former member"))
        .body("address", equalTo(null))
        .body("addresses", empty());

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  @Test
  void what_others_said_and_are_stays_as_it_is() {
    String other = "other" + UUID.randomUUID();
    UUID another = scene.person(other);
    new Belongings(sql).give(another, school, other);
    new Belongings(sql).give(leaver, school, word);

    erase(leaver).then().statusCode(200);

    assertThat(Erasure.found(sql, other)).isEqualTo(EVERYWHERE);
    scene.as(other).get("/api/v1/me").then().statusCode(200).body("name", containsString(other));
  }

  @Test
  void every_service_is_told_and_why_is_one_of_a_list() {
    erase(leaver).then().statusCode(200);

    assertThat(scene.eventsOf(leaver))
        .isEqualTo(
            "person.linked.v1 person.employments-changed.v1 person.roles-changed.v1"
                + " person.ties-changed.v1 person.erased.v1");
    assertThat(sql.value("select reason from history where thing_id = ?", leaver))
        .isEqualTo("ASKED");
    assertThat(sql.value("select count(*) from employment where person_id = ?", leaver))
        .isEqualTo(0L);
  }

  @Test
  void who_was_erased_signs_in_no_more_and_reads_as_a_former_member() {
    erase(leaver).then().statusCode(200);

    scene.as(word).get("/api/v1/me").then().statusCode(403);
    scene.as(word).create("/api/v1/sign-ins", "").then().statusCode(403);
    administrator
        .get("/api/v1/people/names?id=" + leaver)
        .then()
        .body("[0].name", equalTo("a former member"));
    administrator.get("/api/v1/people?words=former").then().body("items", empty());
    erase(leaver).then().statusCode(409);
  }

  @Test
  void earlier_records_of_the_person_are_erased_with_them() {
    String before = "before" + UUID.randomUUID();
    UUID earlier = scene.person(before);
    administrator
        .act(
            path(earlier),
            "merge",
            "{\"into\":\"%s\",\"intoVersion\":\"%s\"}"
                .formatted(leaver, etag(leaver).replace("\"", "\\\"")),
            etag(earlier))
        .then()
        .statusCode(200);

    erase(leaver).then().statusCode(200);

    assertThat(Erasure.found(sql, before)).isEmpty();
    administrator.get(path(earlier)).then().body("name", equalTo("a former member"));
  }

  @Test
  void who_holds_a_role_today_or_later_is_not_erased() {
    UUID role = scene.grant(leaver, "HEAD", school);

    erase(leaver)
        .then()
        .statusCode(422)
        .body("detail", containsString("End or withdraw their roles first"));

    administrator.act("/api/v1/roles/" + role, "withdraw").then().statusCode(200);
    erase(leaver).then().statusCode(200);
  }

  @Test
  void the_last_administrator_is_not_erased() {
    sql.run(
        "update role_grant set state = 'WITHDRAWN' where role = 'NETWORK_ADMIN' and person_id <> ?",
        scene.administrator);

    erase(scene.administrator)
        .then()
        .statusCode(422)
        .body("detail", containsString("last administrator"));
  }

  @Test
  void an_erasure_names_the_version_it_has_seen() {
    String body = "{\"reason\":\"ASKED\"}";

    administrator.act(path(leaver), "erase", body, null).then().statusCode(428);
    administrator.act(path(leaver), "erase", body, "\"7\"").then().statusCode(412);
    assertThat(scene.stateOf("person", leaver)).isEqualTo("PRESENT");
  }
}
