package org.lantern.review.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.review.SceneTest;

/** Who reads the days that a school owes and gave, and who puts them right. */
@QuarkusTest
class CreditResourceTest extends SceneTest {
  private static final String ENTRIES = "/api/v1/credit-entries";
  private static final String BALANCES = "/api/v1/credit-balances";

  @Inject EntityManagerFactory entities;

  private UUID adjusted(UUID school, String days) {
    UUID id = UUID.randomUUID();
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', cast(? as numeric), 'From paper.', ?, now())",
        id,
        school,
        scene.season,
        days,
        scene.head);
    return id;
  }

  private String adjusting(String days, String reason) {
    return "{\"schoolId\":\"%s\",\"seasonId\":\"%s\",\"days\":%s,\"reason\":\"%s\"}"
        .formatted(scene.school, scene.season, days, reason);
  }

  private void withinHub(String manager) {
    UUID hub = UUID.randomUUID();
    sql.run("update membership_copy set hub_id = ? where school_id = ?", hub, scene.school);
    UUID person = scene.somebody(manager, "REVIEWER");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'HUB_MANAGER', 'HUB', ?, date '2020-01-01')",
        person,
        hub);
  }

  @Test
  void a_head_reads_how_the_school_stands_and_every_line_of_it() {
    scene.reviewIn("READY").withTeam();
    scene.as("lead").act(scene.path("reviews", scene.review), "start").then().statusCode(200);
    UUID line = adjusted(scene.school, "2.5");

    scene
        .as("head")
        .get(BALANCES + "/" + scene.school)
        .then()
        .statusCode(200)
        .body("balance", equalTo(1.5f))
        .body("seasons", hasSize(1))
        .body("seasons[0].seasonId", equalTo(scene.season.toString()))
        .body("seasons[0].programmeId", equalTo(scene.programme.toString()))
        .body("seasons[0].owed", equalTo(1.0f))
        .body("seasons[0].given", equalTo(0))
        .body("seasons[0].other", equalTo(2.5f));
    scene
        .as("head")
        .get(ENTRIES + "?sort=days")
        .then()
        .body("items.kind", contains("OWED", "ADJUSTED"))
        .body("items[0].reviewId", equalTo(scene.review.toString()))
        .body("items[1].reason", equalTo("From paper."));
    scene.as("head").get(ENTRIES + "/" + line).then().statusCode(200).body("days", equalTo(2.5f));
  }

  @Test
  void delegate_and_coordinator_read_it_too() {
    UUID line = adjusted(scene.school, "1");
    scene.delegate();
    UUID coordinator = scene.somebody("coordinator", "REVIEWER");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'COORDINATOR', 'SCHOOL', ?, date '2020-01-01')",
        coordinator,
        scene.school);

    for (String part : new String[] {"delegate", "coordinator"}) {
      scene.as(part).get(BALANCES + "/" + scene.school).then().statusCode(200);
      scene.as(part).get(ENTRIES).then().body("items.id", contains(line.toString()));
      scene.as(part).create(ENTRIES, adjusting("1", "x")).then().statusCode(403);
    }
  }

  @Test
  void a_hub_manager_reads_those_of_members_and_no_others() {
    withinHub("manager");
    UUID line = adjusted(scene.school, "1");
    UUID others = adjusted(scene.elsewhere, "1");

    scene.as("manager").get(BALANCES + "/" + scene.school).then().statusCode(200);
    scene.as("manager").get(BALANCES + "/" + scene.elsewhere).then().statusCode(404);
    scene.as("manager").get(ENTRIES).then().body("items.id", contains(line.toString()));
    scene.as("manager").get(ENTRIES + "/" + others).then().statusCode(404);

    sql.run(
        "update membership_copy set valid_until = current_date - 1 where school_id = ?",
        scene.school);
    scene.as("manager").get(BALANCES + "/" + scene.school).then().statusCode(404);
    scene.as("manager").get(ENTRIES).then().body("total", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "peer", "assurer", "tied"})
  void for_everybody_else_it_does_not_exist(String part) {
    UUID line = adjusted(scene.school, "1");
    scene.employed(scene.somebody("tied", "NETWORK_ADMIN"), scene.school);

    scene.as(part).get(BALANCES + "/" + scene.school).then().statusCode(404);
    scene.as(part).get(ENTRIES + "/" + line).then().statusCode(404);
    scene.as(part).get(ENTRIES + "?schoolId=" + scene.school).then().body("total", equalTo(0));
    scene.as(part).get(BALANCES + "?schoolId=" + scene.school).then().body("total", equalTo(0));
  }

  @Test
  void a_school_without_lines_stands_at_nothing() {
    scene
        .as("head")
        .get(BALANCES + "/" + scene.school)
        .then()
        .statusCode(200)
        .body("balance", equalTo(0))
        .body("seasons", empty());
    scene.as("administrator").get(BALANCES + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void an_administrator_adjusts_with_a_reason_once() {
    String key = UUID.randomUUID().toString();
    String body = adjusting("-2.25", "A visit of before Lantern.");

    String made =
        scene
            .as("administrator")
            .create(ENTRIES, body, key)
            .then()
            .statusCode(201)
            .body("kind", equalTo("ADJUSTED"))
            .body("bookedBy", notNullValue())
            .extract()
            .path("id");
    scene.as("administrator").create(ENTRIES, body, key).then().statusCode(201);

    scene
        .as("head")
        .get(ENTRIES)
        .then()
        .body("items.id", contains(made))
        .body("items[0].days", equalTo(-2.25f))
        .body("items[0].reason", equalTo("A visit of before Lantern."));
  }

  @Test
  void an_adjustment_needs_days_a_reason_a_season_and_a_school() {
    var administrator = scene.as("administrator");
    administrator.create(ENTRIES, adjusting("1", " ")).then().statusCode(400);
    administrator.create(ENTRIES, adjusting("0.001", "x")).then().statusCode(400);
    administrator
        .create(ENTRIES, adjusting("0", "x"))
        .then()
        .statusCode(422)
        .body("detail", containsString("Say how many"));
    String unknown = UUID.randomUUID().toString();
    administrator
        .create(ENTRIES, adjusting("1", "x").replace(scene.season.toString(), unknown))
        .then()
        .statusCode(404);
    administrator
        .create(ENTRIES, adjusting("1", "x").replace(scene.school.toString(), unknown))
        .then()
        .statusCode(404);
  }

  @Test
  void balances_are_a_list_that_is_narrowed_and_sorted_in_a_few_statements() {
    adjusted(scene.school, "-3");
    adjusted(scene.elsewhere, "2");
    adjusted(scene.peersSchool, "1");
    String ours = BALANCES + "?seasonId=" + scene.season;

    scene
        .as("administrator")
        .get(ours + "&sort=balance")
        .then()
        .body("items.balance", contains(-3.0f, 1.0f, 2.0f));
    scene
        .as("administrator")
        .get(ours + "&sort=-balance&size=1&page=1")
        .then()
        .body("total", equalTo(3))
        .body("items.schoolId", contains(scene.peersSchool.toString()));
    scene.as("administrator").get(ours + "&sort=colour").then().statusCode(400);
    assertThat(statements(ours + "&size=3", 3))
        .isEqualTo(statements(ours + "&size=1", 1))
        .isBetween(2L, 6L);
    assertThat(statements(ENTRIES + "?seasonId=" + scene.season + "&size=3", 3))
        .isEqualTo(statements(ENTRIES + "?seasonId=" + scene.season + "&size=1", 1))
        .isBetween(2L, 6L);
  }

  private long statements(String list, int rows) {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    scene.as("administrator").get(list).then().statusCode(200).body("items", hasSize(rows));
    return counted.getPrepareStatementCount();
  }
}
