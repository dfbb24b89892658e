package org.lantern.school.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.Tokens;
import org.lantern.school.SceneTest;

/** People, their addresses and where they set out from. */
@QuarkusTest
class PersonResourceTest extends SceneTest {
  private UUID person;
  private String path;
  private As self;

  @BeforeEach
  void somebody() {
    person = scene.person("somebody");
    sql.run(
        "insert into invitation (id, person_id, state, invited_at, version)"
            + " values (?, ?, 'ACCEPTED', now(), 0)",
        UUID.randomUUID(),
        person);
    path = "/api/v1/people/" + person;
    self = scene.as("somebody");
  }

  private String other() {
    return scene.address("other");
  }

  private static String body(String address) {
    return "{\"address\":\"%s\"}".formatted(address);
  }

  /** The person's version is that of their details. */
  private io.restassured.response.Response change(As who, String verb, String body) {
    return who.act(path, verb, body, who.get(path + "/details").header("ETag"));
  }

  @Test
  void a_second_address_lets_a_second_sign_in_be_the_same_person() {
    change(administrator, "add-address", body(other().toUpperCase(java.util.Locale.ROOT)))
        .then()
        .statusCode(200);

    given()
        .auth()
        .oauth2(Tokens.of(other()))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(200)
        .body("personId", equalTo(person.toString()));

    assertThat(scene.eventsOf(person)).isEqualTo("person.linked.v1");
    self.get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void an_address_that_signed_in_once_lets_no_second_sign_in_come() {
    change(administrator, "add-address", body(other())).then().statusCode(200);
    given().auth().oauth2(Tokens.of(other())).post("/api/v1/sign-ins").then().statusCode(200);
    sql.run("delete from actor_link where person_id = ?", person);
    sql.run("delete from sign_in_link where person_id = ?", person);

    given()
        .auth()
        .oauth2(Tokens.of(other()))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(403)
        .body("detail", containsString("already used"));
  }

  @Test
  void who_added_an_address_can_be_read_and_the_person_is_told() {
    change(administrator, "add-address", body(other())).then().statusCode(200);
    change(self, "rename", "{\"name\":\"Somebody Else\"}").then().statusCode(200);

    self.get(path + "/history")
        .then()
        .statusCode(200)
        .body("action", equalTo(List.of("ADD_ADDRESS", "RENAME")))
        .body("personId", equalTo(List.of(scene.administrator.toString(), person.toString())));
    scene.person("nosy");
    scene.as("nosy").get(path + "/history").then().statusCode(404);
    assertThat(sql.value("select kind || ' ' || address from mail where person_id = ?", person))
        .isEqualTo("record-changed " + scene.address("somebody"));
  }

  @Test
  void where_mail_went_before_one_hears_that_it_goes_elsewhere_now() {
    change(administrator, "add-address", body(other())).then().statusCode(200);
    change(administrator, "receive-mail-at", body(other())).then().statusCode(200);

    assertThat(
            sql.value(
                "select count(*) from mail where person_id = ? and state = 'WAITING'"
                    + " and address = ?",
                person,
                scene.address("somebody")))
        .isEqualTo(2L);
  }

  @Test
  void sign_ins_that_were_removed_work_nowhere_and_the_address_signs_in_anew() {
    change(administrator, "add-address", body(other())).then().statusCode(200);
    given().auth().oauth2(Tokens.of(other())).post("/api/v1/sign-ins").then().statusCode(200);

    change(administrator, "remove-address", body(other())).then().statusCode(200);
    change(administrator, "remove-sign-ins", "").then().statusCode(200);

    given().auth().oauth2(Tokens.of(other())).get("/api/v1/me").then().statusCode(403);
    given().auth().oauth2(Tokens.of(other())).post("/api/v1/sign-ins").then().statusCode(403);
    assertThat(scene.eventsOf(person)).isEqualTo("person.linked.v1 person.linked.v1");
    given()
        .auth()
        .oauth2(Tokens.of(scene.address("somebody")))
        .post("/api/v1/sign-ins")
        .then()
        .statusCode(200)
        .body("personId", equalTo(person.toString()));
  }

  @Test
  void mail_goes_to_one_of_the_own_addresses_and_that_one_is_not_removed() {
    change(administrator, "add-address", body(other()));
    change(self, "receive-mail-at", body("stranger@nowhere.test")).then().statusCode(422);
    change(self, "receive-mail-at", body(other()))
        .then()
        .statusCode(200)
        .body("address", equalTo(other()));

    change(administrator, "remove-address", body(other()))
        .then()
        .statusCode(422)
        .body("detail", containsString("Mail goes to this address"));
    change(administrator, "remove-address", body(scene.address("somebody")))
        .then()
        .statusCode(200)
        .body("addresses", hasSize(1));
  }

  @Test
  void an_address_belongs_to_one_person() {
    UUID another = scene.person("another");

    change(administrator, "add-address", body(scene.address("another")))
        .then()
        .statusCode(409)
        .body("detail", containsString("known by this address"));
    assertThat(another).isNotEqualTo(person);
  }

  @Test
  void nobody_adds_addresses_to_themselves_or_reads_those_of_others() {
    change(self, "add-address", body(other())).then().statusCode(403);

    scene.person("nosy");
    scene.as("nosy").get(path + "/details").then().statusCode(404);
    scene.as("nosy").get(path).then().statusCode(200).body("address", equalTo(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Siobhán O’Neill-D'Arcy", "\u05e9\u05e8\u05d4 \u05dc\u05d5\u05d9", "李"})
  void a_name_is_kept_as_it_is_written(String name) {
    change(self, "rename", "{\"name\":\"%s\"}".formatted(name))
        .then()
        .statusCode(200)
        .body("name", equalTo(name));
  }

  @Test
  void a_name_that_is_none_is_refused_with_its_field() {
    change(self, "rename", "{\"name\":\"a\\u0000b\"}")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(containsString("name")));
    change(self, "rename", "{\"name\":\"%s\"}".formatted("x".repeat(10_000)))
        .then()
        .statusCode(400);
    change(self, "rename", "{\"name\":\" \"}").then().statusCode(400);
  }

  @Test
  void two_who_change_one_person_are_told_and_shown_both_texts() {
    String etag = self.get(path + "/details").header("ETag");
    administrator.act(path, "rename", "{\"name\":\"First\"}", etag).then().statusCode(200);

    self.act(path, "rename", "{\"name\":\"Second\"}", etag)
        .then()
        .statusCode(412)
        .body("current.name", equalTo("First"));
    self.act(path, "rename", "{\"name\":\"Second\"}", null).then().statusCode(428);
  }

  @Test
  void an_independent_person_sets_out_from_near_a_school_and_only_its_id_is_told() {
    UUID school = scene.school("Near School", false);

    change(self, "set-out-from", "{\"nearSchoolId\":\"%s\"}".formatted(school))
        .then()
        .statusCode(200);

    assertThat(scene.eventsOf(person)).isEqualTo("person.base-changed.v1");
    assertThat(scene.eventsOf(school)).isEqualTo("school.school-changed.v1");
  }

  @Test
  void many_names_come_in_one_call_and_unknown_ids_are_left_out() {
    self.get(
            "/api/v1/people/names?id=%s&id=%s&id=%s"
                .formatted(person, scene.administrator, UUID.randomUUID()))
        .then()
        .statusCode(200)
        .body("name", equalTo(List.of("Fictional administrator", "Fictional somebody")));
    self.get("/api/v1/people/names" + "?id=" + person + ("&id=" + person).repeat(100))
        .then()
        .statusCode(400);
  }
}
