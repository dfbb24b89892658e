package org.lantern.school.past;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kit.csv.Packed;
import org.lantern.kit.testing.As;
import org.lantern.kit.testing.Tokens;
import org.lantern.school.Scene;

/** People come in from a file with their employers, roles and invitations, and only once. */
@QuarkusTest
class PeopleImportTest extends PeopleScene {
  private static final String ANNA =
      """
      Anna Hill,anna@{place},{ash},01-09-2015,31-08-2020,HEAD,{ash},,,01-09-2016,31-08-2020,no
      Anna Hill,Anna@{place},{elm},2020-09-01,,HEAD,{elm},,,2020-09-01,,YES
      """;

  @Test
  void somebody_on_two_lines_is_one_person_with_both_employers_and_roles() {
    send(ANNA)
        .statusCode(201)
        .body("dryRun", equalTo(false))
        .body("rows", equalTo(2))
        .body("peopleAdded", equalTo(1))
        .body("employmentsAdded", equalTo(2))
        .body("rolesAdded", equalTo(2))
        .body("invitations", equalTo(1))
        .body("unchanged", equalTo(0))
        .body("bad", equalTo(0));

    assertThat(
            sql.value(
                "select string_agg(concat(school_id, ' ', valid_from, ' ', valid_until), ', '"
                    + " order by valid_from) from employment where person_id = ?",
                id("anna")))
        .isEqualTo(ash + " 2015-09-01 2020-08-31, " + elm + " 2020-09-01 ");
    assertThat(
            sql.value(
                "select count(*) from actor_role where person_id = ? and role = 'HEAD'",
                id("anna")))
        .isEqualTo(2L);
  }

  @Test
  void each_changed_person_is_told_of_once_with_all_there_is() {
    send(ANNA).statusCode(201);

    assertThat(scene.eventsOf(id("anna")))
        .isEqualTo("person.employments-changed.v1 person.roles-changed.v1 person.invited.v1");
    assertThat(envelope("person.employments-changed.v1"))
        .contains(ash.toString(), "2015-09-01", elm.toString(), "\"until\":null");
    assertThat(envelope("person.roles-changed.v1"))
        .contains("\"role\":\"HEAD\"", "2016-09-01", "2020-09-01");
    assertThat(scene.eventsOf(ash)).isEqualTo("school.school-changed.v1");
    assertThat(scene.eventsOf(elm)).isEqualTo("school.school-changed.v1");
  }

  private String envelope(String type) {
    return (String)
        sql.value(
            "select envelope from outbox where aggregate_id = ? and type = ?", id("anna"), type);
  }

  @Test
  void given_roles_and_invitations_have_a_history_that_names_the_administrator() {
    send(ANNA).statusCode(201);

    UUID grant =
        (UUID) sql.value("select id from role_grant where scope_id = ? and role = 'HEAD'", elm);
    UUID invitation = (UUID) sql.value("select id from invitation where person_id = ?", id("anna"));
    assertThat(scene.historyOf(grant)).isEqualTo("GRANT");
    assertThat(scene.historyOf(invitation)).isEqualTo("INVITE");
    assertThat(sql.value("select person_id from history where thing_id = ?", grant))
        .isEqualTo(scene.administrator);
  }

  @Test
  void who_is_invited_gets_a_mail_and_can_sign_in() {
    send(ANNA).statusCode(201);

    As anna = As.person("anna@" + place);
    anna.act("/api/v1", "sign-ins", null, null)
        .then()
        .statusCode(200)
        .body("name", equalTo("Anna Hill"));
    anna.get("/api/v1/me")
        .then()
        .body("roles.role", equalTo(List.of("HEAD")))
        .body("roles[0].scope.id", equalTo(elm.toString()));
    assertThat(sql.value("select text from mail where person_id = ?", id("anna")).toString())
        .contains("you are invited to Lantern");
  }

  @Test
  void who_is_not_invited_cannot_sign_in() {
    send("Bert Low,bert@{place},{ash},2020-09-01,,,,,,,,\n").statusCode(201);

    As.person("bert@" + place)
        .act("/api/v1", "sign-ins", null, null)
        .then()
        .statusCode(403)
        .body("detail", containsString("Nobody was invited"));
  }

  @Test
  void the_same_file_again_changes_nothing() {
    send(ANNA).statusCode(201);
    String before = traces();

    send(ANNA)
        .statusCode(201)
        .body("peopleAdded", equalTo(0))
        .body("employmentsAdded", equalTo(0))
        .body("rolesAdded", equalTo(0))
        .body("invitations", equalTo(0))
        .body("unchanged", equalTo(2));

    assertThat(traces()).isEqualTo(before);
  }

  private String traces() {
    return (String)
        sql.value(
            "select concat_ws(' ', (select count(*) from outbox), (select count(*) from history),"
                + " (select count(*) from person), (select count(*) from employment),"
                + " (select count(*) from role_grant), (select count(*) from mail))");
  }

  @Test
  void a_dry_run_answers_the_same_and_changes_nothing() {
    String before = traces();

    tryOut(ANNA)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("says", containsString("nothing was changed"))
        .body("peopleAdded", equalTo(1))
        .body("employmentsAdded", equalTo(2))
        .body("rolesAdded", equalTo(2))
        .body("invitations", equalTo(1));

    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void a_file_is_only_tried_unless_it_is_said_otherwise() {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of(scene.address("administrator")))
        .contentType("application/octet-stream")
        .body((HEADER + filled(ANNA)).getBytes(UTF_8))
        .post("/api/v1/people-imports")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true));
    send((HEADER + filled(ANNA)).getBytes(UTF_8), "perhaps").statusCode(400);

    assertThat(people()).isZero();
  }

  @Test
  void no_names_and_addresses_stay_in_the_staging_table() {
    send(ANNA).statusCode(201);

    assertThat(sql.value("select count(*) from person_row")).isEqualTo(0L);
  }

  @Test
  void somebody_known_is_extended_and_never_renamed() {
    UUID head = scene.person("head", "HEAD", ash);
    scene.employed(head, ash);

    send("FICTIONAL HEAD,%s,{elm},2010-01-01,2019-12-31,GOVERNOR,{elm},,,2021-01-01,,no\n"
            .formatted(scene.address("head")))
        .statusCode(201)
        .body("peopleAdded", equalTo(0))
        .body("employmentsAdded", equalTo(1))
        .body("rolesAdded", equalTo(1));

    assertThat(sql.value("select name from person where id = ?", head)).isEqualTo("Fictional head");
    assertThat(sql.value("select count(*) from employment where person_id = ?", head))
        .isEqualTo(2L);
    assertThat(sql.value("select count(*) from actor_role where person_id = ?", head))
        .isEqualTo(2L);
    assertThat(scene.eventsOf(head))
        .isEqualTo("person.employments-changed.v1 person.roles-changed.v1");
  }

  @Test
  void somebody_known_by_two_addresses_is_one_person() {
    send("Cleo Rey,cleo@{place},,,,,,,,,,\n").statusCode(201);
    sql.run(
        "insert into person_address (address, person_id, added_at) values (?, ?, now())",
        "rey@" + place,
        id("cleo"));

    send("""
            Cleo Rey,rey@{place},{ash},2015-01-01,2016-01-01,,,,,,,
            Cleo Rey,cleo@{place},{elm},2016-01-02,,,,,,,,
            """)
        .statusCode(201)
        .body("peopleAdded", equalTo(0))
        .body("employmentsAdded", equalTo(2));

    assertThat(id("rey")).isEqualTo(id("cleo"));
  }

  @Test
  void what_ended_or_was_withdrawn_since_is_not_brought_back() {
    send(ANNA).statusCode(201);
    sql.run("update employment set valid_until = '2024-08-31' where school_id = ?", elm);
    sql.run("update role_grant set state = 'WITHDRAWN' where scope_id = ?", elm);
    sql.run("delete from actor_role where scope_id = ?", elm);

    send(ANNA).statusCode(201).body("unchanged", equalTo(2)).body("rolesAdded", equalTo(0));

    assertThat(sql.value("select count(*) from actor_role where scope_id = ?", elm)).isEqualTo(0L);
    assertThat(sql.value("select state from role_grant where scope_id = ?", elm))
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void an_invitation_that_was_taken_back_stays_so_and_a_linked_person_needs_none() {
    send(ANNA).statusCode(201);
    sql.run("update invitation set state = 'WITHDRAWN' where person_id = ?", id("anna"));

    send(ANNA
            + "Fictional administrator,%s,,,,,,,,,,yes\n".formatted(scene.address("administrator")))
        .statusCode(201)
        .body("invitations", equalTo(0))
        .body("unchanged", equalTo(3));
  }

  @Test
  void a_former_number_means_the_school_that_had_it() {
    sql.run("insert into former_number values ('7654321', ?, date '2018-08-31')", ash);

    send("Dora Fen,dora@{place},7654321,2015-09-01,,HEAD,7654321,,,2015-09-01,,no\n")
        .statusCode(201);

    assertThat(sql.value("select school_id from employment where person_id = ?", id("dora")))
        .isEqualTo(ash);
    assertThat(sql.value("select scope_id from role_grant where person_id = ?", id("dora")))
        .isEqualTo(ash);
    sql.run("delete from former_number where urn = '7654321'");
  }

  @Test
  void roles_are_given_in_the_network_a_hub_and_a_trust() {
    UUID hub = UUID.randomUUID();
    UUID trust = UUID.randomUUID();
    sql.run("insert into hub values (?, ?, 'OPEN', 0)", hub, "H\u00fbb " + hub);
    sql.run("insert into trust (id, code, name) values (?, ?, 'A trust')", trust, "T" + trust);

    send("""
            Emil Oak,emil@{place},,,,reviewer,,,,2023-09-01,,no
            Emil Oak,emil@{place},,,,Hub manager,,hub %s,,2023-09-01,,no
            Emil Oak,emil@{place},,,,trust-leader,,,T%s,2023-09-01,2024-08-31,no
            """
            .formatted(hub, trust))
        .statusCode(201)
        .body("peopleAdded", equalTo(1))
        .body("rolesAdded", equalTo(3));

    assertThat(
            sql.value(
                "select string_agg(role || ' ' || coalesce(scope_id::text, '-'), ', ' order by"
                    + " role) from role_grant where person_id = ?",
                id("emil")))
        .isEqualTo("HUB_MANAGER " + hub + ", REVIEWER -, TRUST_LEADER " + trust);
  }

  @Test
  void heads_who_follow_each_other_are_both_taken() {
    send("""
            Fay Orr,fay@{place},{ash},2010-09-01,2018-08-31,HEAD,{ash},,,2010-09-01,2018-08-31,no
            Gus Pye,gus@{place},{ash},2018-09-01,,HEAD,{ash},,,2018-09-01,,no
            """)
        .statusCode(201)
        .body("rolesAdded", equalTo(2));

    assertThat(scene.eventsOf(id("fay"))).contains("roles-changed");
    assertThat(scene.eventsOf(id("gus"))).contains("roles-changed");
  }

  @Test
  void one_line_that_stands_twice_in_a_file_counts_once() {
    String twice = ANNA.lines().skip(1).findFirst().orElseThrow() + "\n";

    send(ANNA + twice).statusCode(201).body("employmentsAdded", equalTo(2));

    assertThat(sql.value("select count(*) from role_grant where person_id = ?", id("anna")))
        .isEqualTo(2L);
  }

  @Test
  void right_to_left_and_accented_names_are_kept() {
    send("""
            \u0645\u0631\u064a\u0645 \u0627\u0644\u062d\u0633\u0646,maryam@{place},,,,,,,,,,
            Ze\u0301lie  O'Br\u00eden,zelie@{place},,,,,,,,,,
            Z\u00e9lie O'Br\u00eden,zelie@{place},{ash},2020-01-01,,,,,,,,
            """)
        .statusCode(201)
        .body("peopleAdded", equalTo(2));

    assertThat(sql.value("select name from person where id = ?", id("maryam")))
        .isEqualTo("\u0645\u0631\u064a\u0645 \u0627\u0644\u062d\u0633\u0646");
    assertThat(sql.value("select name from person where id = ?", id("zelie")))
        .isEqualTo("Z\u00e9lie O'Br\u00eden");
  }

  @Test
  void in_windows_1252_and_with_a_mark_it_is_the_same() {
    String file = HEADER + filled("Ren\u00e9 D\u00f4le,rene@{place},,,,,,,,,,\n");

    send(file.getBytes(Charset.forName("windows-1252")), "false").statusCode(201);
    send(("\uFEFF" + file).getBytes(UTF_8), "false").statusCode(201).body("unchanged", equalTo(1));

    assertThat(sql.value("select name from person where id = ?", id("rene")))
        .isEqualTo("Ren\u00e9 D\u00f4le");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zip", "xz"})
  void packed_it_is_the_same(String how) throws IOException {
    send(Packed.by(how, (HEADER + filled(ANNA)).getBytes(UTF_8)), "false")
        .statusCode(201)
        .body("peopleAdded", equalTo(1));
  }

  @Test
  void columns_stand_in_any_order_and_only_two_are_needed() {
    send(
            filled("Invite,Address,Shoe size,Name\nno,ida@{place},38,Ida Rue\n").getBytes(UTF_8),
            "false")
        .statusCode(201)
        .body("peopleAdded", equalTo(1));

    assertThat(people()).isEqualTo(1);
  }

  @Test
  void twenty_thousand_lines_are_one_import() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String urn = i % 2 == 0 ? Scene.urnOf(ash) : Scene.urnOf(elm);
      lines.append(
          "Person %d,p%d@{place},%s,2015-09-01,,GOVERNOR,%s,,,2015-09-01,,yes\n"
              .formatted(i, i, urn, urn));
    }

    send(lines.toString()).statusCode(201).body("rolesAdded", equalTo(20_000));

    assertThat(
            sql.value(
                "select count(distinct aggregate_id) from outbox o join person p on p.id ="
                    + " o.aggregate_id where p.address like '%' || ? and o.sequence = 3",
                place))
        .isEqualTo(20_000L);
  }
}
