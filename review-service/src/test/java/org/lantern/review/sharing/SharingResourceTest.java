package org.lantern.review.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

@QuarkusTest
class SharingResourceTest extends SceneTest {
  private final UUID hub = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();

  private String report() {
    return scene.path("reports", scene.report);
  }

  private void finalised(String hubReads, String networkReads) {
    scene.reportIn("SCHOOL_CHECK");
    new ReportSteps(scene).finalised();
    sql.run(
        "update membership_copy set hub_id = ?, state = 'AGREED', hub_reads = ?, network_reads = ?"
            + " where school_id = ?",
        hub,
        hubReads,
        networkReads,
        scene.school);
    sql.run("update school_copy set trust_id = ? where id = ?", trust, scene.school);
    role("governor", "GOVERNOR", "SCHOOL", scene.school);
    role("other-governor", "GOVERNOR", "SCHOOL", scene.elsewhere);
    role("hub-manager", "HUB_MANAGER", "HUB", hub);
    role("other-hub-manager", "HUB_MANAGER", "HUB", UUID.randomUUID());
    role("trust-leader", "TRUST_LEADER", "TRUST", trust);
    role("other-trust-leader", "TRUST_LEADER", "TRUST", UUID.randomUUID());
    scene.somebody("stranger", "REVIEWER");
  }

  private void role(String part, String role, String kind, UUID scope) {
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, ?, ?, ?, date '2020-01-01')",
        scene.somebody(part, "REVIEWER"),
        role,
        kind,
        scope);
  }

  private ValidatableResponse shared(String body, String etag) {
    return scene.as("head").put(report() + "/sharing", body, etag).then();
  }

  private static String choice(String choice) {
    return "{\"choice\":\"%s\"}".formatted(choice);
  }

  private static String chosen(String audience) {
    return "{\"choice\":\"CHOSEN\",\"audiences\":[\"%s\"]}".formatted(audience);
  }

  private void reads(String part) {
    scene.as(part).get(report()).then().statusCode(200);
    scene
        .as(part)
        .get("/api/v1/reports?reviewId=" + scene.review)
        .then()
        .body("items.id", contains(scene.report.toString()));
  }

  private void readsNothing(String... parts) {
    for (String part : parts) {
      scene.as(part).get(report()).then().statusCode(404);
      scene
          .as(part)
          .get("/api/v1/reports?reviewId=" + scene.review)
          .then()
          .statusCode(200)
          .body("total", equalTo(0));
    }
  }

  @Test
  void before_the_school_decides_its_leadership_reads_it_alone() {
    finalised("REPORT", "REPORT");

    scene
        .as("head")
        .get(report() + "/sharing")
        .then()
        .statusCode(200)
        .body("choice", equalTo("LEADERSHIP_ONLY"))
        .body("decidedBy", nullValue());
    reads("head");
    readsNothing("governor", "hub-manager", "trust-leader", "stranger");
  }

  @Test
  void governors_and_hub_read_it_as_agreed() {
    finalised("REPORT", "NOTHING");

    shared(choice("GOVERNORS_AND_HUB"), "\"0\"")
        .statusCode(200)
        .body("audiences", containsInAnyOrder("GOVERNORS", "HUB"));

    reads("governor");
    reads("hub-manager");
    readsNothing("other-governor", "other-hub-manager", "trust-leader", "stranger");
  }

  @Test
  void a_hub_that_may_not_read_reports_by_the_agreement_does_not() {
    finalised("SUMMARY", "NOTHING");

    shared(choice("GOVERNORS_AND_HUB"), "\"0\"")
        .statusCode(200)
        .body("audiences", contains("GOVERNORS"));
    shared(chosen("HUB"), "\"1\"")
        .statusCode(422)
        .body("detail", containsString("does not let the hub read reports"));
    shared(choice("EVERYONE"), "\"1\"")
        .statusCode(422)
        .body("detail", containsString("does not let the network read reports"));

    reads("governor");
    readsNothing("hub-manager", "stranger");
  }

  @Test
  void where_no_agreement_is_known_neither_hub_nor_network_is_chosen() {
    finalised(null, null);

    shared(chosen("HUB"), "\"0\"").statusCode(422);
    shared(choice("EVERYONE"), "\"0\"").statusCode(422);
  }

  @Test
  void a_later_decision_counts_and_the_earlier_stays_written_down() {
    finalised("REPORT", "REPORT");
    shared(choice("EVERYONE"), "\"0\"").statusCode(200);
    reads("stranger");

    shared(chosen("TRUST"), "\"1\"").statusCode(200);

    reads("trust-leader");
    readsNothing("other-trust-leader", "stranger", "governor");
    assertThat(sql.value("select count(*) from sharing_decision where review_id = ?", scene.review))
        .isEqualTo(2L);
  }

  @Test
  void a_decision_made_meanwhile_is_not_overwritten() {
    finalised("REPORT", "REPORT");
    shared(choice("EVERYONE"), "\"0\"").statusCode(200);

    shared(choice("LEADERSHIP_ONLY"), "\"0\"")
        .statusCode(412)
        .body("current.choice", equalTo("EVERYONE"));
  }

  @Test
  void what_was_shared_is_the_final_report_and_nothing_else_of_it() {
    finalised("REPORT", "REPORT");
    shared(choice("EVERYONE"), "\"0\"").statusCode(200);

    scene
        .as("stranger")
        .get(report())
        .then()
        .statusCode(200)
        .body("content", containsString("A summary."))
        .body("authorId", nullValue())
        .body("allowedActions", hasSize(0));
    for (String part : new String[] {"sections", "comments", "history", "sharing", "readers"}) {
      scene.as("stranger").get(report() + "/" + part).then().statusCode(404);
    }
  }

  @Test
  void nobody_but_the_head_decides_or_sees_who_opened_it() {
    finalised("REPORT", "REPORT");

    for (String part : new String[] {"lead", "administrator", "assurer"}) {
      scene.as(part).put(report() + "/sharing", choice("EVERYONE"), "\"0\"").then().statusCode(403);
      scene.as(part).get(report() + "/readers").then().statusCode(403);
    }
  }

  @Test
  void the_head_sees_who_opened_it_first_and_last() {
    finalised("REPORT", "REPORT");
    shared(choice("GOVERNORS_AND_HUB"), "\"0\"").statusCode(200);
    reads("governor");
    reads("governor");

    scene.as("head").get(report() + "/readers").then().statusCode(200).body("", hasSize(1));

    sql.run(
        "update report_reader set last_read_at = now() - interval '1 hour', first_read_at = now() - interval '1 day' where report_id = ?",
        scene.report);
    reads("governor");
    assertThat(
            sql.value(
                "select last_read_at > now() - interval '1 minute' and first_read_at < now() - interval '23 hours'"
                    + " from report_reader where report_id = ?",
                scene.report))
        .isEqualTo(true);
  }

  @Test
  void the_list_shows_each_reader_what_they_may_read_as_it_stands() {
    scene.reportIn("QUALITY_CHECK");
    String list = "/api/v1/reports?reviewId=" + scene.review;

    for (String part : new String[] {"lead", "peer", "assurer"}) {
      scene.as(part).get(list).then().body("total", equalTo(1));
    }
    for (String part : new String[] {"head", "administrator"}) {
      scene.as(part).get(list).then().body("total", equalTo(0));
    }
  }

  @Test
  void staff_with_ties_find_no_report_of_the_school_in_the_list() {
    finalised("REPORT", "REPORT");
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);

    readsNothing("tied");
  }

  @Test
  void everyone_is_everybody_with_a_role_in_the_network() {
    finalised("REPORT", "REPORT");
    shared(choice("EVERYONE"), "\"0\"").statusCode(200);
    reads("stranger");

    sql.run("delete from actor_role where person_id = ?", scene.somebody("gone", "REVIEWER"));

    readsNothing("gone");
  }

  @Test
  void a_hub_whose_agreement_was_put_right_reads_no_more_than_it_lets() {
    finalised("REPORT", "REPORT");
    shared(choice("EVERYONE"), "\"0\"").statusCode(200);
    reads("hub-manager");

    sql.run(
        "update membership_copy set hub_reads = 'SUMMARY', network_reads = 'NOTHING'"
            + " where school_id = ?",
        scene.school);

    readsNothing("hub-manager", "stranger");
    reads("governor");
  }

  @Test
  void the_heads_delegate_finds_the_report_in_the_list_too() {
    finalised("REPORT", "REPORT");
    scene.delegate();

    reads("delegate");
  }
}
