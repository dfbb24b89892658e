package org.lantern.school.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.As;
import org.lantern.school.SceneTest;
import org.lantern.school.TestTime;

/** A school's year in the network, as head and administrator go through it. */
@QuarkusTest
class MembershipResourceTest extends SceneTest {
  private static final String MEMBERSHIPS = "/api/v1/memberships";

  @Inject TestTime time;
  private UUID school;
  private As head;

  @BeforeEach
  void a_school_with_a_head() {
    time.stand("2026-11-25T09:00:00Z");
    school = scene.school("Member School");
    scene.person("head", "HEAD", school);
    head = scene.as("head");
  }

  @AfterEach
  void the_clock_goes_on() {
    time.goOn();
  }

  private Response start(String from, String until, UUID hub) {
    return administrator.create(
        MEMBERSHIPS,
        "{\"schoolId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"hubId\":%s}"
            .formatted(school, from, until, hub == null ? "null" : "\"" + hub + "\""));
  }

  private UUID started() {
    return UUID.fromString(start(scene.inYears(0), scene.inYears(1), null).path("id"));
  }

  private UUID hub(String name) {
    String body = "{\"name\":\"%s %s\"}".formatted(name, UUID.randomUUID());
    return UUID.fromString(administrator.create("/api/v1/hubs", body).path("id"));
  }

  @Test
  void the_head_signs_what_may_be_read_and_every_signature_is_kept() {
    String membership = MEMBERSHIPS + "/" + started();
    head.act(membership, "sign", "{\"hubReads\":\"SUMMARY\",\"networkReads\":\"NOTHING\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"));

    head.act(membership, "sign", "{\"hubReads\":\"REPORT\",\"networkReads\":\"SUMMARY\"}")
        .then()
        .statusCode(200)
        .body("hubReads", equalTo("REPORT"));

    head.get(membership + "/agreements")
        .then()
        .body("hubReads", equalTo(java.util.List.of("REPORT", "SUMMARY")));
    UUID id = UUID.fromString(membership.substring(membership.lastIndexOf('/') + 1));
    assertThat(scene.eventsOf(id))
        .isEqualTo(
            "school.membership-started.v1 school.membership-agreed.v1"
                + " school.membership-agreed.v1");
    assertThat(scene.historyOf(id)).isEqualTo("START SIGN SIGN");
  }

  @Test
  void nobody_signs_for_the_head_and_not_without_having_read_the_newest() {
    String membership = MEMBERSHIPS + "/" + started();
    String signature = "{\"hubReads\":\"REPORT\",\"networkReads\":\"REPORT\"}";

    administrator.act(membership, "sign", signature).then().statusCode(403);
    head.act(membership, "sign", signature, "\"7\"")
        .then()
        .statusCode(412)
        .body("current.state", equalTo("AWAITING_AGREEMENT"));
  }

  @Test
  void another_hub_reads_nothing_until_the_school_has_signed_for_it() {
    UUID first = hub("Hub");
    String membership =
        MEMBERSHIPS + "/" + start(scene.inYears(0), scene.inYears(1), first).path("id");
    head.act(membership, "sign", "{\"hubReads\":\"REPORT\",\"networkReads\":\"REPORT\"}");

    administrator
        .act(membership, "move-hub", "{\"hubId\":\"%s\"}".formatted(hub("Other")))
        .then()
        .statusCode(200)
        .body("state", equalTo("AWAITING_AGREEMENT"))
        .body("hubReads", equalTo("NOTHING"));
  }

  @Test
  void a_hub_with_members_does_not_close_and_a_closed_one_takes_none() {
    UUID hub = hub("Hub");
    String membership =
        MEMBERSHIPS + "/" + start(scene.inYears(0), scene.inYears(1), hub).path("id");
    administrator
        .act("/api/v1/hubs/" + hub, "close")
        .then()
        .statusCode(422)
        .body("detail", containsString("1 memberships of today or later name this hub"));
    administrator.act(membership, "move-hub", "{\"hubId\":null}").then().statusCode(200);

    administrator.act("/api/v1/hubs/" + hub, "close").then().statusCode(200);

    administrator
        .act(membership, "move-hub", "{\"hubId\":\"%s\"}".formatted(hub))
        .then()
        .statusCode(422)
        .body("detail", containsString("no open hub"));
  }

  @Test
  void the_same_days_twice_are_refused_and_the_next_year_is_not() {
    started();

    start(scene.inYears(0), scene.inYears(1), null)
        .then()
        .statusCode(409)
        .body("detail", containsString("a member on some of these days already"));
    start("2027-09-02", scene.inYears(2), null).then().statusCode(201);
    start(scene.inYears(4), scene.inYears(3), null).then().statusCode(422);
  }

  @Test
  void a_membership_ends_on_one_of_its_days_with_a_reason_only_staff_reads() {
    String membership = MEMBERSHIPS + "/" + scene.membership(school);
    String tooLate = "{\"on\":\"2200-01-01\",\"reason\":\"No money.\"}";
    administrator.act(membership, "end", tooLate).then().statusCode(422);

    administrator
        .act(membership, "end", "{\"on\":\"2026-12-31\",\"reason\":\"No money.\"}")
        .then()
        .statusCode(200)
        .body("until", equalTo("2026-12-31"))
        .body("allowedActions", empty());

    administrator.get(membership + "/history").then().body("reason", hasItem("No money."));
    head.get(membership + "/history").then().body("reason", not(hasItem("No money.")));
  }

  @Test
  void what_has_not_begun_is_withdrawn_and_its_days_are_free_again() {
    UUID later = UUID.fromString(start(scene.inYears(9), scene.inYears(10), null).path("id"));

    administrator
        .act(MEMBERSHIPS + "/" + later, "withdraw", "{\"reason\":\"A mistake.\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));

    start(scene.inYears(9), scene.inYears(10), null).then().statusCode(201);
  }

  @Test
  void a_list_is_narrowed_by_school_state_and_day() {
    UUID agreed = scene.membership(school);

    administrator
        .get(MEMBERSHIPS + "?state=AGREED&on=2026-11-25&schoolId=" + school)
        .then()
        .body("items.id", equalTo(java.util.List.of(agreed.toString())));
    administrator
        .get(MEMBERSHIPS + "?on=2101-01-01&schoolId=" + school)
        .then()
        .body("total", equalTo(0));
  }
}
