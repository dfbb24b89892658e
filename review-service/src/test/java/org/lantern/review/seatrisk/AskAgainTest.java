package org.lantern.review.seatrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/** When a fact changes the rules are asked again, and a seat they speak against is at risk. */
@QuarkusTest
class AskAgainTest extends SceneTest {
  @Inject DataSource connections;
  @Inject AskAgain again;
  @Inject EventHandling handling;
  @Inject SchoolEvents events;
  @Inject EntityManagerFactory entities;

  private Arriving arriving;
  private UUID seat;

  @BeforeEach
  void a_team_that_has_accepted() {
    arriving = new Arriving(handling, events);
    scene.reviewIn("TEAM_CONFIRMED").withTeam().visitIn(60).withTakenDays();
    scene.withRules("{\"preparations\":[\"SELF_EVALUATION\"]}");
    sql.run("insert into self_evaluation values (?, 'text', 'FILED', 0)", scene.review);
    seat = scene.seatOf(scene.peer);
  }

  /** What the clock does when the time has come; answers whether it had. */
  private boolean asked(UUID review) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              int taken =
                  sql.run(
                      "delete from due_move where thing = 'review' and thing_id = ?"
                          + " and action = 'ASK_RULES_AGAIN' and due_at <= now()",
                      review);
              if (taken > 0) {
                again.due(review);
              }
              return taken > 0;
            });
  }

  private long sequence() {
    return System.nanoTime();
  }

  /** The school where somebody works joins a trust. */
  private void joins(UUID school, String trust) {
    arriving.golden("school.school-changed.v1", sequence(), text -> schoolChanged(school, trust));
  }

  private static String schoolChanged(UUID school, String trust) {
    return """
        {"schoolId":"%s","name":"A school","phase":"PRIMARY","authorityCode":"%s",
         "authorityName":"A","trustId":null,"trustCode":%s,"trustName":%s,
         "easting":500000,"northing":300000}
        """
        .formatted(
            school,
            school.toString().substring(0, 3),
            trust == null ? "null" : "\"" + trust + "\"",
            trust == null ? "null" : "\"The trust\"");
  }

  private String told() {
    return scene.eventsOf(Tasks.idOf("review", "seat-at-risk", seat, null));
  }

  private String seatPath() {
    return scene.path("seats", seat);
  }

  @Test
  void a_reviewer_who_joins_the_hosts_trust_after_accepting_is_at_risk_until_it_is_mended() {
    sql.run("update school_copy set trust_code = 'T1' where id = ?", scene.school);
    joins(scene.peersSchool, "T1");

    boolean due = asked(scene.review);

    assertThat(due).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
    assertThat(told()).isEqualTo("review.task-opened.v1");
    assertThat(sql.value("select count(*) from seat_day where seat_id = ?", seat)).isEqualTo(1L);
    scene
        .as("administrator")
        .get(seatPath() + "/risks")
        .then()
        .body("rule", contains("OWN_TRUST"))
        .body("sentence", hasItem(containsString("belongs to")));
    scene
        .as("lead")
        .act(scene.path("reviews", scene.review), "mark-ready")
        .then()
        .statusCode(422)
        .body("detail", containsString("A seat of the team is at risk"))
        .body("detail", not(containsString("trust")));

    joins(scene.peersSchool, null);
    asked(scene.review);

    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
    assertThat(told()).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(scene.historyOf(seat)).isEqualTo("PUT_AT_RISK RESTORE");
    assertThat(scene.eventsOf(seat))
        .isEqualTo("review.seat-put-at-risk.v1 review.seat-restored.v1");
    scene.as("lead").act(scene.path("reviews", scene.review), "mark-ready").then().statusCode(200);
  }

  private void employed(UUID school) {
    arriving.golden(
        "person.employments-changed.v1",
        sequence(),
        text ->
            "{\"personId\":\"%s\",\"employments\":[{\"schoolId\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}]}"
                .formatted(scene.peer, school));
  }

  /** The clock has not come round yet: whoever moves the review asks for themselves. */
  @ParameterizedTest
  @CsvSource({"TEAM_CONFIRMED,mark-ready", "READY,start"})
  void what_has_just_changed_counts_at_the_next_step_of_the_review(String state, String step) {
    scene.visitIn(0);
    sql.run("update review set state = ? where id = ?", state, scene.review);
    employed(scene.school);
    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");

    scene
        .as("lead")
        .act(scene.path("reviews", scene.review), step)
        .then()
        .statusCode(422)
        .body("detail", containsString("A seat of the team is at risk"));

    employed(scene.peersSchool);
    scene.as("lead").act(scene.path("reviews", scene.review), step).then().statusCode(200);
  }

  private void isAtRiskForTheirOwnSchool() {
    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
    scene
        .as("administrator")
        .get(seatPath() + "/risks")
        .then()
        .body("rule", hasItem("OWN_SCHOOL"))
        .body("sentence", hasItem(containsString("which this review is about")));
  }

  @Test
  void who_joins_a_school_that_an_area_names_after_accepting_is_at_risk() {
    UUID named = scene.member("Named");
    scene.aboutArea("Mathematics", named);

    employed(named);

    isAtRiskForTheirOwnSchool();
  }

  @Test
  void who_joins_a_school_of_the_trust_that_is_reviewed_is_at_risk() {
    UUID sister = scene.member("Sister");
    scene.aboutTrust(scene.inTrust(sister));

    employed(sister);

    isAtRiskForTheirOwnSchool();
  }

  @Test
  void whose_tie_is_to_a_school_that_joins_the_trust_is_at_risk() {
    UUID sister = scene.member("Sister");
    UUID trust = scene.inTrust();
    scene.aboutTrust(trust);
    sql.run(
        "insert into tie_copy values (gen_random_uuid(), ?, ?, null, date '2020-01-01', null)",
        scene.peer,
        sister);

    arriving.golden(
        "school.school-changed.v1",
        sequence(),
        text ->
            schoolChanged(sister, trust.toString())
                .replace("\"trustId\":null", "\"trustId\":\"%s\"".formatted(trust)));

    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  @Test
  void the_school_and_the_team_do_not_read_that_somebody_is_at_risk() {
    scene.employed(scene.peer, scene.school);
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");

    scene.as("head").get(seatPath()).then().body("state", equalTo("ACCEPTED"));
    scene.as("lead").get(seatPath()).then().body("state", equalTo("ACCEPTED"));
    scene.as("lead").get(seatPath() + "/risks").then().statusCode(403);
    assertThat(scene.as("lead").get(seatPath() + "/history").asString()).doesNotContain("RISK");
    assertThat(scene.as("head").get(scene.path("reviews", scene.review) + "/team").asString())
        .doesNotContain("RISK");
    scene.as("administrator").get(seatPath()).then().body("state", equalTo("AT_RISK"));
    scene.as("peer").get(scene.path("reviews", scene.review)).then().statusCode(200);
  }

  @Test
  void who_is_given_a_role_at_the_school_is_at_risk_until_it_ends() {
    roles(
        "{\"role\":\"GOVERNOR\",\"scope\":{\"kind\":\"SCHOOL\",\"id\":\"%s\"},"
                .formatted(scene.school)
            + "\"from\":\"2026-01-01\",\"until\":null}");

    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");

    roles("");

    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
  }

  private void roles(String role) {
    arriving.golden(
        "person.roles-changed.v1",
        sequence(),
        text -> "{\"personId\":\"%s\",\"roles\":[%s]}".formatted(scene.peer, role));
  }

  @Test
  void who_was_invited_waits_while_at_risk_and_is_asked_again_when_it_is_mended() {
    sql.run("update seat set state = 'INVITED', answer_by = current_date + 9 where id = ?", seat);
    scene.says(scene.peer, "FREE");
    sql.run("delete from assurance where person_id = ?", scene.peer);
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
    scene.as("peer").act(seatPath(), "accept").then().statusCode(409);

    scene.assured(scene.peer, scene.peersSchool);
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));

    assertThat(scene.stateOf("seat", seat)).isEqualTo("INVITED");
    assertThat(scene.eventsOf(Tasks.idOf("review", "seat-invitation", seat, scene.peer)))
        .isEqualTo("review.task-closed.v1 review.task-opened.v1");
  }

  @Test
  void what_people_say_and_what_is_assured_of_them_asks_again() {
    scene
        .as("peer")
        .create(
            "/api/v1/availabilities",
            "{\"personId\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"value\":\"NOT_FREE\"}"
                .formatted(scene.peer, LocalDate.now(), LocalDate.now().plusDays(90)))
        .then()
        .statusCode(201);

    assertThat(asked(scene.review)).isTrue();

    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
    scene.as("administrator").get(seatPath() + "/risks").then().body("rule", contains("NOT_FREE"));
  }

  /** All that one school, or the network, assures of them. */
  private void revoked(UUID person, UUID assuring) {
    var given =
        sql.rows(
            "select id from assurance where person_id = ? and school_id is not distinct from ?",
            person,
            assuring);
    assertThat(given).isNotEmpty();
    for (var each : given) {
      scene
          .as("administrator")
          .act(scene.path("assurances", (UUID) each.get("id")), "revoke")
          .then()
          .statusCode(200);
    }
  }

  private void merged(UUID person, UUID into) {
    arriving.golden(
        "person.merged.v1",
        sequence(),
        text -> "{\"personId\":\"%s\",\"intoId\":\"%s\"}".formatted(person, into));
  }

  private List<Object> barred() {
    return NeverRules.barred(sql, scene.review).stream()
        .flatMap(row -> row.values().stream())
        .toList();
  }

  @Test
  void an_assurance_that_is_revoked_asks_again() {
    revoked(scene.peer, scene.peersSchool);

    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  /** Until school-service tells anew where they work, it stands under the id that went. */
  @Test
  void who_works_somewhere_under_an_earlier_id_is_assured_by_that_employer() {
    UUID stays = scene.newcomer("stays");
    merged(scene.peer, stays);

    revoked(stays, null);

    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
    assertThat(barred()).isEmpty();

    revoked(stays, scene.peersSchool);

    assertThat(barred()).containsExactly("not assured " + seat);
    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  @Test
  void who_works_somewhere_under_an_earlier_id_is_not_assured_by_the_network() {
    UUID stays = scene.newcomer("stays");
    merged(scene.peer, stays);

    revoked(stays, scene.peersSchool);

    assertThat(barred()).containsExactly("not assured " + seat);
    assertThat(asked(scene.review)).isTrue();
    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  /** What is told of them late, under the id that went, bars them under the one that stays. */
  @Test
  void who_works_at_the_school_or_is_tied_to_it_under_an_earlier_id_is_at_risk() {
    UUID earlier = scene.somebody("earlier", "REVIEWER");
    merged(earlier, scene.peer);
    List<String> told =
        List.of(
            "employments {\"schoolId\":\"%s\",",
            "ties {\"tieId\":\"%2$s\",\"schoolId\":\"%1$s\",\"trustId\":null,",
            "roles {\"role\":\"GOVERNOR\",\"scope\":{\"kind\":\"SCHOOL\",\"id\":\"%s\"},");
    for (String each : told) {
      String what = each.substring(0, each.indexOf(' '));
      String item = each.substring(each.indexOf(' ')) + "\"from\":\"2020-01-01\",\"until\":null}";

      tells(earlier, what, item.formatted(scene.school, UUID.randomUUID()));

      assertThat(barred()).as(what).hasSize(1);
      assertThat(asked(scene.review)).isTrue();
      assertThat(scene.stateOf("seat", seat)).as(what).isEqualTo("AT_RISK");
      tells(earlier, what, "");
      assertThat(asked(scene.review)).isTrue();
      assertThat(scene.stateOf("seat", seat)).as(what).isEqualTo("ACCEPTED");
    }
  }

  private void tells(UUID person, String what, String item) {
    arriving.golden(
        "person.%s-changed.v1".formatted(what),
        sequence(),
        text -> "{\"personId\":\"%s\",\"%s\":[%s]}".formatted(person, what, item));
  }

  @Test
  void training_that_ends_by_time_alone_is_found_at_night() {
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));
    assertThat(
            sql.value(
                "select due_at > now() and due_at < now() + interval '36 hours' from due_move"
                    + " where thing_id = ? and action = 'ASK_RULES_AGAIN'",
                scene.review))
        .isEqualTo(true);
    sql.run("update qualification set valid_until = current_date where person_id = ?", scene.peer);

    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));

    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  @Test
  void ties_employers_bases_and_memberships_ask_again_and_other_schools_do_not() {
    sql.run("delete from due_move");
    arriving.golden(
        "person.ties-changed.v1",
        sequence(),
        text -> "{\"personId\":\"%s\",\"ties\":[]}".formatted(scene.peer));
    assertThat(asked(scene.review)).isTrue();
    sql.run("delete from due_move");
    arriving.golden(
        "person.base-changed.v1",
        sequence(),
        text -> "{\"personId\":\"%s\",\"nearSchoolId\":null}".formatted(scene.lead));
    assertThat(asked(scene.review)).isTrue();
    sql.run("delete from due_move");

    joins(UUID.randomUUID(), "T9");
    arriving.golden(
        "person.base-changed.v1",
        sequence(),
        text -> "{\"personId\":\"%s\",\"nearSchoolId\":null}".formatted(scene.head));

    assertThat(sql.rows("select 1 from due_move")).isEmpty();
    joins(scene.school, null);
    assertThat(asked(scene.review)).isTrue();
  }

  @Test
  void who_is_erased_has_a_seat_at_risk_that_somebody_else_takes() {
    arriving.golden(
        "person.erased.v1", sequence(), text -> "{\"personId\":\"%s\"}".formatted(scene.peer));

    assertThat(asked(scene.review)).isTrue();

    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
  }

  @Test
  void two_seats_of_one_person_who_are_merged_at_risk_keep_where_they_stood() {
    UUID other = scene.somebody("other", "REVIEWER");
    scene.employed(scene.peer, scene.school);
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));
    Scene beside = anotherScene().reviewIn("DATED");
    sql.run(
        "insert into seat values (gen_random_uuid(), ?, ?, 'PEER', 'INVITED', 0, true)",
        beside.review,
        other);
    UUID second = beside.seatOf(other);
    sql.run(
        "insert into seat_day select ?, ?, day from seat_day where seat_id = ?",
        second,
        other,
        seat);

    merged(other, scene.peer);

    assertThat(scene.stateOf("seat", seat)).isEqualTo("AT_RISK");
    assertThat(scene.stateOf("seat", second)).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_review_that_somebody_works_on_is_asked_a_moment_later() throws Exception {
    sql.run("delete from due_move");
    try (var connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      try (var lock = connection.prepareStatement("select 1 from review where id = ? for update")) {
        lock.setObject(1, scene.review);
        lock.execute();
        scene.employed(scene.peer, scene.school);

        QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));

        assertThat(scene.stateOf("seat", seat)).isEqualTo("ACCEPTED");
        assertThat(sql.rows("select 1 from due_move where thing_id = ?", scene.review)).hasSize(1);
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void a_larger_team_is_asked_in_no_more_statements() {
    long two = statements();
    for (int i = 0; i < 6; i++) {
      UUID person = scene.somebody("more-" + i, "REVIEWER");
      scene.trained(person, "PEER");
      sql.run(
          "insert into seat values (gen_random_uuid(), ?, ?, 'PEER', 'ACCEPTED', 0, true)",
          scene.review,
          person);
    }

    assertThat(statements()).isEqualTo(two);
  }

  private long statements() {
    Statistics counted = entities.unwrap(SessionFactory.class).getStatistics();
    counted.setStatisticsEnabled(true);
    counted.clear();
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));
    return counted.getPrepareStatementCount();
  }

  @Test
  void somebody_at_risk_can_be_replaced_and_can_withdraw() {
    scene.employed(scene.peer, scene.school);
    QuarkusTransaction.requiringNew().run(() -> again.due(scene.review));

    scene
        .as("peer")
        .act(seatPath(), "withdraw", "{\"reason\":\"I work there now.\"}")
        .then()
        .statusCode(200);

    assertThat(told()).isEqualTo("review.task-opened.v1 review.task-closed.v1");
    assertThat(sql.value("select stood from seat where id = ?", seat)).isNull();
    scene.as("head").get(seatPath()).then().body("answerBy", nullValue());
  }

  @Test
  void a_seat_elsewhere_asks_the_teams_again_for_which_it_counts_and_no_others() {
    Scene swap = anotherScene().reviewIn("DATED").visitIn(90);
    UUID ours = scene.somebody("ours", "REVIEWER");
    swap.trained(ours, "PEER");
    swap.assured(ours, scene.peersSchool);
    scene.employed(ours, scene.peersSchool);
    Scene theirs = anotherScene().reviewIn("DATED").withTeam().visitIn(70);
    sql.run("update review set school_id = ? where id = ?", scene.peersSchool, theirs.review);
    Scene stranger = anotherScene().reviewIn("DATED").withTeam().visitIn(80);
    sql.run("delete from due_move");

    swap.as("administrator")
        .create(
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(swap.review, ours))
        .then()
        .statusCode(201);

    assertThat(
            sql.rows(
                "select thing_id from due_move where action = 'ASK_RULES_AGAIN'"
                    + " and due_at < now() + interval '2 minutes'"))
        .extracting(row -> row.get("thing_id"))
        .containsExactlyInAnyOrder(swap.review, theirs.review)
        .doesNotContain(stranger.review);
  }
}
