package org.lantern.school.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.school.Scene;
import org.lantern.school.SceneTest;

/**
 * What happens to a school's things, as the field's table has it: a row for each kind of ending,
 * with what becomes of membership, roles and employments, and who is waited for.
 */
@QuarkusTest
class EndingTableTest extends SceneTest {
  private static final String ENDED_ON = "2026-08-31";

  @Inject EndingService endings;

  private UUID school;
  private UUID successor;
  private UUID head;
  private UUID membership;

  /**
   * The table: how a school ended, what the register's links say, and what becomes of its things.
   */
  enum Row {
    CLOSED("", "SETTLED CLOSED", "ENDED " + ENDED_ON, ENDED_ON, ""),
    MERGED_INTO_MEMBER(
        "MERGED", "SETTLED MERGED_INTO_MEMBER", "ENDED " + ENDED_ON, ENDED_ON, "people-to-invite"),
    MERGED_ELSEWHERE("MERGED", "SETTLED MERGED_ELSEWHERE", "ENDED " + ENDED_ON, ENDED_ON, ""),
    NEW_NUMBER("REPLACED", "SETTLED NEW_NUMBER", "AGREED 2100-01-01", null, ""),
    SPLIT("SPLIT", "SEEN SPLIT", "AGREED 2100-01-01", null, "school-ending"),
    VANISHED("", "SEEN VANISHED", "AGREED 2100-01-01", null, "school-ending");

    final String link;
    final String ending;
    final String membership;
    final String rolesUntil;
    final String task;

    Row(String link, String ending, String membership, String rolesUntil, String task) {
      this.link = link;
      this.ending = ending;
      this.membership = membership;
      this.rolesUntil = rolesUntil;
      this.task = task;
    }
  }

  @BeforeEach
  void a_member_school_with_a_head() {
    sql.run("truncate succession, ending, former_number");
    sql.run("update school set first_published_at = null");
    school = scene.school("Ending School");
    successor = scene.school("Going On School", false);
    head = scene.person("head", "HEAD", school);
    scene.employed(head, school);
    membership = scene.membership(school);
  }

  private void link(String kind) {
    sql.run(
        "insert into succession values (?, ?, ?, date '2026-09-01')",
        Scene.urnOf(school),
        Scene.urnOf(successor),
        kind);
  }

  private void close() {
    sql.run(
        "update school set status = 'Closed', closed_on = cast(? as date) where id = ?",
        ENDED_ON,
        school);
  }

  private void look() {
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(endings::look);
  }

  /** An edition of the links that tells of days after the school's last. */
  private void linksReplaced() {
    sql.run(
        "insert into succession values ('1', '2', 'REPLACED', date '2026-09-15')"
            + " on conflict do nothing");
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(endings::linksReplaced);
  }

  private Object ending() {
    return sql.value("select concat_ws(' ', state, kind) from ending where school_id = ?", school);
  }

  @ParameterizedTest
  @EnumSource
  void each_kind_of_ending_has_its_consequences(Row row) {
    if (row == Row.VANISHED) {
      sql.run("update school set missing_since = cast(? as date) where id = ?", ENDED_ON, school);
    } else {
      close();
    }
    if (row == Row.MERGED_INTO_MEMBER) {
      scene.membership(successor);
    }
    if (!row.link.isEmpty()) {
      link(row.link);
    }

    look();
    linksReplaced();

    assertThat(ending()).isEqualTo(row.ending);
    assertThat(
            sql.value(
                "select state || ' ' || valid_until from membership where id = ?", membership))
        .isEqualTo(row.membership);
    assertThat(
            sql.value("select cast(valid_until as text) from role_grant where person_id = ?", head))
        .isEqualTo(row.rolesUntil);
    assertThat(
            sql.value("select cast(valid_until as text) from employment where person_id = ?", head))
        .isEqualTo(row.rolesUntil);
    assertThat(
            sql.value(
                "select coalesce(string_agg(kind, ' '), '') from task where closed_at is null"
                    + " and school_id = ?",
                school))
        .isEqualTo(row.task);
  }

  @Test
  void under_a_new_number_our_id_stays_and_both_numbers_find_the_school() {
    close();
    link("REPLACED");
    sql.run(
        "update school set name = 'Going On Academy', trust_code = 'T7' where id = ?", successor);

    look();

    for (String urn : List.of(Scene.urnOf(school), Scene.urnOf(successor))) {
      administrator
          .get("/api/v1/schools?urn=" + urn)
          .then()
          .body("items.id", contains(school.toString()))
          .body("items[0].name", equalTo("Going On Academy"))
          .body("items[0].status", equalTo("Open"));
    }
    administrator.get("/api/v1/schools/" + successor).then().statusCode(404);
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ? order by position desc"
                        + " limit 1",
                    school))
        .contains("school.school-changed.v1", Scene.urnOf(successor), "Going On Academy");
    look();
    assertThat(sql.value("select count(*) from ending")).isEqualTo(1L);
  }

  @Test
  void a_closing_that_no_link_explains_waits_for_somebody_or_for_the_links() {
    close();

    look();

    assertThat(ending()).isEqualTo("SEEN");
    assertThat(sql.value("select state from membership where id = ?", membership))
        .isEqualTo("AGREED");
    String path = "/api/v1/school-endings/" + sql.value("select id from ending");
    administrator
        .act(
            path,
            "settle",
            "{\"kind\":\"MERGED_ELSEWHERE\",\"successors\":[\"%s\"]}".formatted(successor))
        .then()
        .statusCode(200)
        .body("state", equalTo("SETTLED"));
    assertThat(sql.value("select state from membership where id = ?", membership))
        .isEqualTo("ENDED");
    assertThat(scene.eventsOf(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))))
        .isEqualTo("school.ending-seen.v1 school.ending-settled.v1");
  }

  @Test
  void a_school_open_again_before_anybody_settled_it_has_not_ended() {
    close();
    look();
    sql.run("update school set status = 'Open', closed_on = null where id = ?", school);

    look();

    assertThat(ending()).isEqualTo("DROPPED");
  }

  @Test
  void two_schools_open_again_at_once_have_both_not_ended() {
    UUID other = scene.school("Other School");
    sql.run(
        "update school set status = 'Closed', closed_on = cast(? as date) where id in (?, ?)",
        ENDED_ON,
        school,
        other);
    look();
    sql.run(
        "update school set status = 'Open', closed_on = null where id in (?, ?)", school, other);

    look();

    assertThat(sql.rows("select state from ending"))
        .extracting(row -> row.get("state"))
        .containsExactly("DROPPED", "DROPPED");
  }

  @Test
  void links_from_before_a_school_ended_settle_nothing() {
    close();
    look();
    sql.run("insert into succession values ('1', '2', 'REPLACED', date '2026-08-01')");

    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(endings::linksReplaced);

    assertThat(ending()).isEqualTo("SEEN");
  }

  @Test
  void a_merger_into_nobody_is_refused() {
    close();
    look();

    administrator
        .act(
            "/api/v1/school-endings/" + sql.value("select id from ending"),
            "settle",
            "{\"kind\":\"MERGED_INTO_MEMBER\",\"successors\":[]}")
        .then()
        .statusCode(422)
        .body("detail", containsString("Name no successor for a closed school"));
  }

  @Test
  void a_successor_that_is_a_member_by_itself_is_left_to_an_administrator() {
    sql.run("update school set first_published_at = now() where id = ?", successor);
    close();
    link("REPLACED");

    look();

    assertThat(ending()).isEqualTo("SEEN NEW_NUMBER");
    administrator
        .act(
            "/api/v1/school-endings/" + sql.value("select id from ending"),
            "settle",
            "{\"kind\":\"NEW_NUMBER\",\"successors\":[\"%s\"]}".formatted(successor))
        .then()
        .statusCode(422)
        .body("detail", containsString("known to the network by itself"));
  }

  @Test
  void a_school_that_nobody_of_the_network_knows_ends_unseen() {
    sql.run("update school set first_published_at = null");
    close();

    look();

    assertThat(sql.value("select count(*) from ending")).isEqualTo(0L);
  }

  @Test
  void a_year_that_has_not_begun_when_a_school_ends_never_begins() {
    UUID later = UUID.randomUUID();
    sql.run("update membership set valid_until = date '2026-12-31' where id = ?", membership);
    sql.run(
        "insert into membership (id, school_id, valid_from, valid_until, state, version)"
            + " values (?, ?, date '2027-01-01', date '2027-12-31', 'AWAITING_AGREEMENT', 0)",
        later,
        school);
    close();

    look();
    linksReplaced();

    assertThat(sql.value("select state from membership where id = ?", later))
        .isEqualTo("WITHDRAWN");
  }
}
