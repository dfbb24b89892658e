package org.lantern.school.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Erasure;
import org.lantern.school.SceneTest;

/** Two records of one person become one, whole or not at all. */
@QuarkusTest
class MergeResourceTest extends SceneTest {
  private UUID school;
  private UUID second;
  private UUID first;

  @BeforeEach
  void somebody_with_two_records() {
    school = scene.school("A School");
    first = scene.person("first");
    second = scene.person("second");
  }

  private static String path(UUID person) {
    return "/api/v1/people/" + person;
  }

  private static String body(UUID into, String version) {
    return "{\"into\":\"%s\",\"intoVersion\":%s}"
        .formatted(into, version == null ? "null" : "\"" + version.replace("\"", "\\\"") + "\"");
  }

  private String etag(UUID person) {
    return administrator.get(path(person) + "/details").header("ETag");
  }

  private Response merge(UUID person, UUID into) {
    return administrator.act(
        path(person),
        "merge",
        body(into, etag(into)),
        administrator.get(path(person) + "/details").header("ETag"));
  }

  private Response preview(UUID person, UUID into) {
    return administrator.get(path(person) + "/merge-preview?into=" + into);
  }

  private void employed(UUID person, String from, String until) {
    sql.run(
        "insert into employment (id, person_id, school_id, valid_from, valid_until)"
            + " values (?, ?, ?, cast(? as date), cast(? as date))",
        UUID.randomUUID(),
        person,
        school,
        from,
        until);
  }

  @Test
  void nothing_stands_under_the_old_id_but_the_record_and_what_was_done_with_it() {
    new Belongings(sql).give(second, school, "second");
    new Belongings(sql).sign(second, scene.membership(school));
    scene.grant(second, "HEAD", school);
    scene.employed(second, school);

    merge(second, first)
        .then()
        .statusCode(200)
        .body("state", equalTo("MERGED"))
        .body("mergedInto", equalTo(first.toString()))
        .body("address", equalTo(null))
        .body("addresses", empty());

    assertThat(Erasure.holding(sql, second))
        .containsExactlyInAnyOrder(
            "person.id",
            "event_stream.aggregate_id",
            "outbox.aggregate_id",
            "history.thing_id",
            "dead_letter.aggregate_id");
    assertThat(scene.historyOf(second)).isEqualTo("MERGE");
    String states =
        "person.linked.v1 person.employments-changed.v1 person.roles-changed.v1"
            + " person.ties-changed.v1";
    assertThat(scene.eventsOf(second)).isEqualTo(states + " person.merged.v1");
    assertThat(scene.eventsOf(first)).isEqualTo(states);
  }

  @Test
  void both_sign_ins_are_the_one_person_with_all_roles() {
    scene.grant(second, "HEAD", school);

    merge(second, first).then().statusCode(200);

    for (String part : new String[] {"first", "second"}) {
      scene
          .as(part)
          .get("/api/v1/me")
          .then()
          .statusCode(200)
          .body("personId", equalTo(first.toString()))
          .body("roles.role", hasItem("HEAD"));
    }
    administrator.get(path(first) + "/details").then().body("addresses", hasSize(2));
  }

  @Test
  void the_old_id_answers_with_the_name_of_the_other_through_every_merge() {
    UUID third = scene.person("third");
    merge(second, first).then().statusCode(200);

    merge(first, third).then().statusCode(200);

    administrator
        .get("/api/v1/people/names?id=" + second)
        .then()
        .body("[0].id", equalTo(second.toString()))
        .body("[0].name", equalTo("Fictional third"));
    administrator.get(path(second)).then().body("name", equalTo("Fictional third"));
    assertThat(sql.value("select merged_into from person where id = ?", second)).isEqualTo(third);
  }

  @Test
  void the_same_school_on_the_same_days_is_one_employment() {
    employed(first, "2021-01-01", "2023-01-01");
    employed(second, "2020-01-01", "2022-01-01");
    employed(second, "2024-01-01", null);
    preview(second, first)
        .then()
        .body("joinedEmployments", hasSize(1))
        .body("joinedEmployments[0].from", equalTo("2020-01-01"))
        .body("joinedEmployments[0].until", equalTo("2023-01-01"))
        .body("refusals", empty());

    merge(second, first).then().statusCode(200);

    assertThat(
            sql.value(
                "select string_agg(valid_from || '/' || coalesce(cast(valid_until as text), ''), ' '"
                    + " order by valid_from) from employment where person_id = ?",
                first))
        .isEqualTo("2020-01-01/2023-01-01 2024-01-01/");
  }

  @Test
  void the_same_role_on_the_same_days_is_one_role_and_the_other_is_withdrawn() {
    UUID kept = scene.grant(first, "QUALITY_ASSURER", null);
    UUID dropped = scene.grant(second, "QUALITY_ASSURER", null);
    sql.run("update role_grant set valid_from = date '2019-01-01' where id = ?", dropped);

    merge(second, first).then().statusCode(200);

    assertThat(sql.value("select cast(valid_from as text) from role_grant where id = ?", kept))
        .isEqualTo("2019-01-01");
    assertThat(scene.stateOf("role_grant", dropped)).isEqualTo("WITHDRAWN");
    assertThat(scene.historyOf(dropped)).isEqualTo("WITHDRAW");
  }

  @Test
  void a_role_held_in_two_capacities_at_once_is_refused_and_nothing_moves() {
    scene.grant(first, "GOVERNOR", school);
    UUID chair = scene.grant(second, "GOVERNOR", school);
    sql.run("update role_grant set capacity = 'CHAIR' where id = ?", chair);
    preview(second, first)
        .then()
        .statusCode(200)
        .body("refusals", hasItem(containsString("two capacities")));

    merge(second, first)
        .then()
        .statusCode(422)
        .body("detail", containsString("End one of the two first"));

    assertThat(sql.value("select person_id from role_grant where id = ?", chair)).isEqualTo(second);
  }

  @Test
  void a_preview_tells_what_moves_and_moves_nothing() {
    new Belongings(sql).give(second, school, "second");

    preview(second, first)
        .then()
        .statusCode(200)
        .body("moves.addresses", equalTo(1))
        .body("moves.signIns", equalTo(1))
        .body("moves.ties", equalTo(1))
        .body("moves.invitations", equalTo(1))
        .body("moves.mails", equalTo(2))
        .body("moves.agreements", equalTo(0));

    assertThat(scene.stateOf("person", second)).isEqualTo("PRESENT");
    assertThat(scene.eventsOf(second)).isEmpty();
  }

  @Test
  void the_invitation_that_went_further_stays() {
    sql.run("insert into invitation values (?, ?, 'OPEN', now(), 0)", UUID.randomUUID(), first);
    UUID accepted = UUID.randomUUID();
    sql.run("insert into invitation values (?, ?, 'ACCEPTED', now(), 0)", accepted, second);

    merge(second, first).then().statusCode(200);

    assertThat(sql.rows("select id from invitation where person_id = ?", first))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("id", accepted));
  }

  @Test
  void a_record_is_not_merged_into_itself_nor_twice_nor_by_its_own_person() {
    merge(first, first).then().statusCode(422).body("detail", containsString("one and the same"));
    merge(first, scene.administrator)
        .then()
        .statusCode(422)
        .body("detail", containsString("Nobody merges their own record"));
    merge(second, first).then().statusCode(200);

    merge(second, first)
        .then()
        .statusCode(422)
        .body("detail", containsString("merged or erased already"));
    merge(first, second).then().statusCode(422);
  }

  @Test
  void a_merge_names_the_version_it_has_seen() {
    String body = body(first, etag(first));

    administrator.act(path(second), "merge", body, "\"7\"").then().statusCode(412);
    administrator.act(path(second), "merge", body, null).then().statusCode(428);
    administrator
        .act(path(second), "merge", body(first, "\"7\""), etag(second))
        .then()
        .statusCode(412);
    merge(second, UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void nothing_new_is_written_under_the_old_id() {
    merge(second, first).then().statusCode(200);

    administrator
        .create(
            "/api/v1/employments",
            "{\"personId\":\"%s\",\"schoolId\":\"%s\",\"from\":\"2026-09-01\"}"
                .formatted(second, school))
        .then()
        .statusCode(422)
        .body("detail", containsString(first.toString()));
    administrator
        .get("/api/v1/people?words=" + scene.address("second"))
        .then()
        .body("items", empty());
  }
}
