package org.lantern.review.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/** The days owed of a school that ends, as the table of what happens to schools says. */
@QuarkusTest
class EndedSchoolCreditTest extends SceneTest {
  private static final String SETTLED = "school.ending-settled.v1";

  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private final UUID ending = UUID.randomUUID();
  private Arriving arriving;

  @BeforeEach
  void a_school_that_owes_in_one_season_and_is_even_in_another() {
    arriving = new Arriving(handling, events);
    UUID even = UUID.randomUUID();
    sql.run(
        "insert into season (id, programme_id, label, first_day, last_day, opens_on, closes_on,"
            + " framework_id, capacity, rules) select ?, programme_id, 'Before', first_day,"
            + " last_day, opens_on, closes_on, framework_id, capacity, rules from season where id ="
            + " ?",
        even,
        scene.season);
    line(scene.season, "-3");
    line(even, "2");
    line(even, "-2");
  }

  private void line(UUID season, String days) {
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', cast(? as numeric), 'x', ?, now())",
        UUID.randomUUID(),
        scene.school,
        season,
        days,
        scene.head);
  }

  private String text(String kind, List<UUID> successors) {
    String ids = successors.stream().map(id -> "\"" + id + "\"").toList().toString();
    return """
    {"endingId":"%s","schoolId":"%s","kind":"%s","endedOn":"2026-08-31","successors":%s,
     "state":"SETTLED"}
    """
        .formatted(ending, scene.school, kind, ids);
  }

  private UUID ends(String kind, UUID... successors) {
    return arriving.golden(SETTLED, 2, any -> text(kind, List.of(successors)));
  }

  private String lines(UUID school) {
    return (String)
        sql.value(
            "select coalesce(string_agg(kind || ' ' || days, ', ' order by booked_at, id), '')"
                + " from credit_entry where school_id = ? and ending_id = ?",
            school,
            ending);
  }

  private String told() {
    return scene.eventsOf(Tasks.idOf("review", "credit-to-divide", ending, null));
  }

  @ParameterizedTest
  @CsvSource({"CLOSED", "MERGED_ELSEWHERE"})
  void of_a_school_that_closed_or_left_they_are_written_off_with_the_reason(String kind) {
    ends(kind, scene.elsewhere);

    assertThat(lines(scene.school)).isEqualTo("WRITTEN_OFF 3.00");
    assertThat(lines(scene.elsewhere)).isEmpty();
    assertThat(sql.value("select reason from credit_entry where ending_id = ?", ending))
        .isEqualTo("The school ended on 2026-08-31.");
    assertThat(told()).isEmpty();
  }

  @Test
  void of_a_school_that_merged_into_a_member_they_move() {
    ends("MERGED_INTO_MEMBER", scene.elsewhere);

    assertThat(lines(scene.school)).isEqualTo("MOVED 3.00");
    assertThat(lines(scene.elsewhere)).isEqualTo("MOVED -3.00");
    assertThat(
            sql.value(
                "select balance from credit_balance where school_id = ? and season_id = ?",
                scene.elsewhere,
                scene.season))
        .hasToString("-3.00");
  }

  @Test
  void what_merged_into_a_school_that_merged_itself_goes_on_to_the_last() {
    endedBefore(scene.elsewhere, scene.peersSchool);

    ends("MERGED_INTO_MEMBER", scene.elsewhere);

    assertThat(balance(scene.school)).isEqualTo("0.00");
    assertThat(balance(scene.elsewhere)).isEqualTo("0.00");
    assertThat(balance(scene.peersSchool)).isEqualTo("-3.00");
  }

  @Test
  void what_is_booked_after_the_school_ended_goes_the_same_way() {
    ends("MERGED_INTO_MEMBER", scene.elsewhere);
    endedBefore(scene.elsewhere, scene.peersSchool);

    adjust("2");

    assertThat(balance(scene.school)).isEqualTo("0.00");
    assertThat(balance(scene.elsewhere)).isEqualTo("0.00");
    assertThat(balance(scene.peersSchool)).isEqualTo("-1.00");
  }

  @Test
  void what_is_booked_for_a_school_that_closed_is_written_off() {
    ends("CLOSED");

    adjust("2");
    adjust("1");

    assertThat(lines(scene.school))
        .isEqualTo("WRITTEN_OFF 3.00, WRITTEN_OFF -2.00, WRITTEN_OFF -1.00");
  }

  @Test
  void schools_that_merged_into_one_another_keep_no_days_going_round() {
    endedBefore(scene.elsewhere, scene.school);

    ends("MERGED_INTO_MEMBER", scene.elsewhere);

    assertThat(balance(scene.school)).isEqualTo("-3.00");
  }

  private void endedBefore(UUID school, UUID successor) {
    UUID earlier = UUID.randomUUID();
    sql.run(
        "insert into school_ending_copy (id, school_id, kind, ended_on, state) values (?, ?,"
            + " 'MERGED_INTO_MEMBER', '2025-08-31', 'SETTLED')",
        earlier,
        school);
    sql.run("insert into school_ending_copy_successor values (?, ?)", earlier, successor);
  }

  private void adjust(String days) {
    scene
        .as("administrator")
        .create(
            "/api/v1/credit-entries",
            "{\"schoolId\":\"%s\",\"seasonId\":\"%s\",\"days\":%s,\"reason\":\"x\"}"
                .formatted(scene.school, scene.season, days))
        .then()
        .statusCode(201);
  }

  private String balance(UUID school) {
    return sql.value(
            "select coalesce(sum(days), 0.00) from credit_entry where school_id = ?", school)
        .toString();
  }

  @ParameterizedTest
  @CsvSource({"NEW_NUMBER", "VANISHED"})
  void under_a_new_number_they_follow_by_themselves_and_a_vanished_school_keeps_them(String kind) {
    ends(kind, scene.elsewhere);

    assertThat(lines(scene.school)).isEmpty();
    assertThat(lines(scene.elsewhere)).isEmpty();
    assertThat(told()).isEmpty();
    assertThat(
            sql.value("select sum(balance) from credit_balance where school_id = ?", scene.school))
        .hasToString("-3.00");
  }

  @Test
  void of_a_school_that_split_somebody_decides() {
    ends("SPLIT", scene.elsewhere, scene.peersSchool);

    assertThat(lines(scene.school)).isEmpty();
    assertThat(told()).isEqualTo("review.task-opened.v1");
  }

  @Test
  void nobody_is_asked_when_there_is_nothing_to_decide() {
    line(scene.season, "3");

    ends("SPLIT", scene.elsewhere, scene.peersSchool);

    assertThat(told()).isEmpty();
  }

  @Test
  void the_same_event_again_changes_nothing_more() {
    UUID event = ends("CLOSED");

    arriving.again(event, SETTLED, 2, any -> text("CLOSED", List.of()));

    assertThat(lines(scene.school)).isEqualTo("WRITTEN_OFF 3.00");
  }
}
