package org.lantern.school.newyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.school.SceneTest;
import org.lantern.school.TestTime;

/** The step into a new year: seen before, decided where it is unsure, done once. */
@QuarkusTest
class YearResourceTest extends SceneTest {
  @Inject YearWork work;
  @Inject TestTime time;
  @Inject YearPartService part;

  private String path;
  private UUID id;

  @BeforeEach
  void no_other_year_and_no_other_member() {
    time.stand("2026-11-25T09:00:00Z");
    sql.run("truncate school_year cascade");
    sql.run("truncate ending");
    sql.run("update membership set state = 'WITHDRAWN'");
    sql.run("delete from task where service = 'school'");
  }

  @AfterEach
  void the_clock_goes_on() {
    time.goOn();
  }

  private UUID member(String name, String state) {
    UUID school = scene.school(name);
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, state, hub_reads,"
            + " network_reads, version) values (?, ?, date '2026-09-01', date '2027-08-31', ?,"
            + " 'REPORT', 'SUMMARY', 0)",
        UUID.randomUUID(),
        school,
        state);
    return school;
  }

  private UUID member(String name) {
    UUID school = member(name, "AGREED");
    scene.person(headOf(name), "HEAD", school);
    return school;
  }

  private static String headOf(String name) {
    return "head-of-" + name.replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private void drafted() {
    id =
        UUID.fromString(
            administrator
                .create(
                    "/api/v1/school-years",
                    "{\"label\":\"2027/28\",\"firstDay\":\"2027-09-01\",\"lastDay\":\"2028-08-31\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFTED"))
                .extract()
                .path("id"));
    path = "/api/v1/school-years/" + id;
  }

  private void started() {
    administrator.act(path, "start").then().statusCode(200).body("state", equalTo("STARTED"));
  }

  private void choose(UUID school, boolean renews) {
    String one = path + "/schools/" + school;
    administrator
        .put(one, "{\"renews\":%s}".formatted(renews), administrator.get(one).header("ETag"))
        .then()
        .statusCode(200)
        .body("outcome", equalTo(renews ? "RENEWED" : "LEFT_OUT"));
  }

  private Object renewed(UUID school) {
    return sql.value(
        "select string_agg(state || ' ' || valid_from || ' ' || valid_until, ', ') from membership"
            + " where school_id = ? and valid_from = date '2027-09-01'",
        school);
  }

  @Test
  void the_preview_counts_and_lists_what_becomes_of_every_member() {
    UUID plain = member("A plain school");
    UUID closing = member("B closing school");
    member("C school that never signed", "AWAITING_AGREEMENT");
    sql.run(
        "insert into ending (id, school_id, kind, ended_on, state, successors, seen_at, version)"
            + " values (?, ?, 'VANISHED', date '2027-05-01', 'SEEN', '{}', now(), 0)",
        UUID.randomUUID(),
        closing);
    scene.school("D no member");

    drafted();

    administrator
        .get(path)
        .then()
        .statusCode(200)
        .body("schools.RENEWED", equalTo(1))
        .body("schools.UNSURE", equalTo(2))
        .body("waiting", equalTo(0));
    JsonPath listed = administrator.get(path + "/schools?size=2").jsonPath();
    assertThat(listed.getInt("total")).isEqualTo(3);
    assertThat(listed.getList("items.outcome")).containsExactly("UNSURE", "UNSURE");
    assertThat(listed.getList("items[0].doubts")).isEqualTo(List.of("ENDING"));
    assertThat(listed.getList("items[1].doubts")).isEqualTo(List.of("NEVER_SIGNED"));
    assertThat(listed.getList("items[1].remarks")).isEqualTo(List.of("NO_HEAD"));
    administrator
        .get(path + "/schools?outcome=RENEWED")
        .then()
        .body("items.schoolId", contains(plain.toString()));
    assertThat(renewed(plain)).isNull();
  }

  @Test
  void nothing_starts_while_a_school_is_unsure_and_everything_once_that_is_decided() {
    UUID plain = member("A plain school");
    UUID unsigned = member("B school", "AWAITING_AGREEMENT");
    drafted();

    administrator
        .act(path, "start")
        .then()
        .statusCode(422)
        .body("detail", containsString("1 of the schools are unsure"));
    choose(unsigned, true);
    started();
    assertThat(work.doWaiting()).isEqualTo(2);

    assertThat(renewed(plain)).isEqualTo("AWAITING_AGREEMENT 2027-09-01 2028-08-31");
    assertThat(renewed(unsigned)).isEqualTo("AWAITING_AGREEMENT 2027-09-01 2028-08-31");
    administrator
        .get(path)
        .then()
        .body("state", equalTo("DONE"))
        .body("waiting", equalTo(0))
        .body("schools.RENEWED", equalTo(2));
    assertThat(scene.eventsOf(id))
        .isEqualTo(
            "school.year-drafted.v1 school.year-school-chosen.v1 school.year-started.v1"
                + " school.year-finished.v1");
  }

  @Test
  void the_head_is_asked_to_sign_for_the_new_year_until_they_have() {
    UUID school = member("A school");
    drafted();
    started();
    work.doWaiting();
    UUID membership =
        (UUID)
            sql.value(
                "select id from membership where school_id = ? and valid_from = date '2027-09-01'",
                school);
    UUID task = Tasks.idOf("school", "agreement-to-sign", membership, null);

    assertThat(sql.value("select closed_at is null from task where id = ?", task)).isEqualTo(true);
    scene
        .as(headOf("A school"))
        .act(
            "/api/v1/memberships/" + membership,
            "sign",
            "{\"hubReads\":\"SUMMARY\",\"networkReads\":\"SUMMARY\"}")
        .then()
        .statusCode(200);

    assertThat(sql.value("select closed_at is null from task where id = ?", task)).isEqualTo(false);
  }

  @Test
  void the_roles_of_a_school_that_is_left_out_end_with_the_old_year() {
    UUID school = member("A school");
    drafted();
    choose(school, false);
    administrator.get(path).then().body("rolesToEnd", equalTo(1));
    started();
    work.doWaiting();

    assertThat(renewed(school)).isNull();
    assertThat(
            sql.value(
                "select cast(valid_until as text) from role_grant where scope_id = ?", school))
        .isEqualTo("2027-08-31");
  }

  @Test
  void a_school_with_a_membership_for_the_year_keeps_that_one() {
    UUID school = member("A school");
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, state, hub_reads,"
            + " network_reads, version) values (?, ?, date '2027-09-01', date '2028-07-31',"
            + " 'AGREED', 'REPORT', 'SUMMARY', 0)",
        UUID.randomUUID(),
        school);
    drafted();

    administrator.get(path).then().body("schools.STANDS", equalTo(1));
    started();
    work.doWaiting();
    assertThat(renewed(school)).isEqualTo("AGREED 2027-09-01 2028-07-31");
  }

  @Test
  void a_membership_that_was_made_meanwhile_is_not_made_twice() {
    UUID school = member("A school");
    drafted();
    started();
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, state, hub_reads,"
            + " network_reads, version) values (?, ?, date '2027-09-01', date '2028-07-31',"
            + " 'AGREED', 'REPORT', 'SUMMARY', 0)",
        UUID.randomUUID(),
        school);

    work.doWaiting();

    assertThat(renewed(school)).isEqualTo("AGREED 2027-09-01 2028-07-31");
    administrator
        .get(path)
        .then()
        .body("state", equalTo("DONE"))
        .body("schools.STANDS", equalTo(1));
  }

  @Test
  void what_cannot_be_renewed_is_a_task_and_holds_nobody_else_up() {
    UUID hub = UUID.randomUUID();
    sql.run(
        "insert into hub (id, name, state, version) values (?, ?, 'OPEN', 0)", hub, "Hub " + hub);
    UUID first = member("A school");
    UUID second = member("B school");
    sql.run("update membership set hub_id = ? where school_id = ?", hub, first);
    drafted();
    started();
    sql.run("update hub set state = 'CLOSED' where id = ?", hub);

    work.doWaiting();

    assertThat(renewed(first)).isNull();
    assertThat(renewed(second)).isEqualTo("AWAITING_AGREEMENT 2027-09-01 2028-08-31");
    UUID task = Tasks.idOf("school", "membership-to-renew", first, null);
    assertThat(sql.value("select closed_at is null from task where id = ?", task)).isEqualTo(true);
    administrator
        .get(path)
        .then()
        .body("state", equalTo("DONE"))
        .body("schools.UNSURE", equalTo(1));
  }

  @Test
  void a_school_that_fails_for_a_reason_nobody_foresaw_holds_nobody_else_up() {
    UUID first = member("A school");
    UUID second = member("B school");
    drafted();
    started();
    sql.run(
        "alter table membership add constraint ck_unforeseen check (school_id <> '%s') not valid"
            .formatted(first));

    try {
      work.doWaiting();
    } finally {
      sql.run("alter table membership drop constraint ck_unforeseen");
    }

    assertThat(renewed(first)).isNull();
    assertThat(renewed(second)).isEqualTo("AWAITING_AGREEMENT 2027-09-01 2028-08-31");
    UUID task = Tasks.idOf("school", "membership-to-renew", first, null);
    assertThat(sql.value("select closed_at is null from task where id = ?", task)).isEqualTo(true);
    administrator.get(path).then().body("state", equalTo("DONE"));
  }

  @Test
  void of_two_instances_none_leaves_another_school_to_somebody_than_the_one_it_had() {
    UUID hub = UUID.randomUUID();
    sql.run(
        "insert into hub (id, name, state, version) values (?, ?, 'OPEN', 0)", hub, "Hub " + hub);
    for (int i = 0; i < 24; i++) {
      UUID school = member("School " + i);
      if (i % 2 == 0) {
        sql.run("update membership set hub_id = ? where school_id = ?", hub, school);
      }
    }
    drafted();
    started();
    sql.run("update hub set state = 'CLOSED' where id = ?", hub);

    var one = CompletableFuture.supplyAsync(work::doWaiting);
    var other = CompletableFuture.supplyAsync(work::doWaiting);

    assertThat(one.join() + other.join()).isEqualTo(24);
    assertThat(
            sql.rows(
                "select school_id from school_year_school where year_id = ? and"
                    + " (outcome = 'UNSURE') <> (hub_id is not null)",
                id))
        .isEmpty();
  }

  @Test
  void who_dies_in_the_middle_leaves_nothing_half_done_and_goes_on_later() {
    UUID first = member("A school");
    UUID second = member("B school");
    drafted();
    started();

    QuarkusTransaction.begin();
    UUID next = part.next(id).orElseThrow();
    part.seeTo(id, next);
    QuarkusTransaction.rollback();
    assertThat(renewed(first)).isNull();
    assertThat(renewed(second)).isNull();
    QuarkusTransaction.requiringNew().run(() -> part.seeTo(id, next));
    administrator.get(path).then().body("waiting", equalTo(1)).body("state", equalTo("STARTED"));

    work.doWaiting();

    assertThat(renewed(first)).isEqualTo(renewed(second)).isNotNull();
    administrator.get(path).then().body("state", equalTo("DONE"));
  }

  @Test
  void two_instances_renew_each_school_once() {
    for (int i = 0; i < 12; i++) {
      member("School " + i);
    }
    drafted();
    started();

    var one = CompletableFuture.supplyAsync(work::doWaiting);
    var other = CompletableFuture.supplyAsync(work::doWaiting);

    assertThat(one.join() + other.join()).isEqualTo(12);
    assertThat(
            sql.value(
                "select count(*) from membership where valid_from = date '2027-09-01'"
                    + " and state <> 'WITHDRAWN'"))
        .isEqualTo(12L);
    assertThat(scene.eventsOf(id))
        .isEqualTo("school.year-drafted.v1 school.year-started.v1 school.year-finished.v1");
  }

  @Test
  void a_draft_made_by_mistake_is_dropped_and_makes_room_for_another() {
    member("A school");
    drafted();
    administrator
        .create(
            "/api/v1/school-years",
            "{\"label\":\"Again\",\"firstDay\":\"2028-01-01\",\"lastDay\":\"2028-12-31\"}")
        .then()
        .statusCode(409)
        .body("detail", containsString("drop that draft"));

    administrator.act(path, "drop").then().statusCode(200).body("state", equalTo("DROPPED"));

    drafted();
    assertThat(work.doWaiting()).isZero();
  }
}
