package org.lantern.review.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.testing.Erasure;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/** What is said before school-service merges two people, and that it is so. */
@QuarkusTest
class MergeInReviewsTest extends SceneTest {
  private static final LocalDate DAY = LocalDate.of(2030, 1, 7);

  @Inject EventHandling handling;
  @Inject SchoolEvents events;
  @Inject EntityManagerFactory entities;

  private UUID other;

  @BeforeEach
  void somebody_with_two_records() {
    other = scene.somebody("other", "REVIEWER");
  }

  private ValidatableResponse preview(String reader, UUID person, UUID into) {
    return scene
        .as(reader)
        .get("/api/v1/people-in-reviews/" + person + "/merge-preview?into=" + into)
        .then();
  }

  private ValidatableResponse preview(String reader) {
    return preview(reader, other, scene.peer).statusCode(200);
  }

  private void merged(UUID person, UUID into) {
    new Arriving(handling, events)
        .golden(
            "person.merged.v1",
            1,
            text -> "{\"personId\":\"%s\",\"intoId\":\"%s\"}".formatted(person, into));
  }

  private UUID seat(Scene at, UUID person, String state, LocalDate day) {
    UUID seat = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', ?, 0, true)", seat, at.review, person, state);
    sql.run("insert into seat_day values (?, ?, ?)", seat, person, day);
    return seat;
  }

  /** In a review of another school. */
  private UUID seatElsewhere(UUID person, String state, LocalDate day) {
    return seat(anotherScene().reviewIn("DATED"), person, state, day);
  }

  private void everythingOfTheOther() {
    scene.reportIn("SCHOOL_CHECK");
    scene.trained(other, "LEAD");
    sql.run(
        "insert into absence values (?, ?, current_date, current_date)", UUID.randomUUID(), other);
    sql.run(
        "insert into training_record values (?, ?, ?, 'TRAINING', current_date, ?, now())",
        UUID.randomUUID(),
        other,
        scene.programme,
        scene.peer);
    scene.withActivity(other);
    sql.run(
        "insert into daily_summary values (?, ?, current_date, 't', ?, null, null, 0)",
        UUID.randomUUID(),
        scene.review,
        other);
    said(other, scene.lead);
    new PreparationRows(sql, scene).of(other, "t");
    UUID section = UUID.randomUUID();
    sql.run(
        "insert into report_section values (?, ?, 'other', 'Other', 99, 't', 0)",
        section,
        scene.report);
    sql.run("insert into report_section_text values (?, 0, 't', ?, now())", section, other);
    sql.run("update request set made_by = ? where id = ?", other, scene.request);
    sql.run("update evidence_note set author_id = ? where id = ?", other, scene.note);
    sql.run("update report set author_id = ? where id = ?", other, scene.report);
    sql.run("insert into signature values (?, 'LEAD', ?, now())", scene.review, other);
    sql.run(
        "insert into report_comment (id, report_id, text, version, commented_by, answered_by)"
            + " values (?, ?, 't', 0, ?, ?)",
        UUID.randomUUID(),
        scene.report,
        other,
        other);
    seat(scene, other, "DECLINED", DAY);
  }

  private void said(UUID author, UUID about) {
    sql.run(
        "insert into feedback values (?, ?, ?, 'PEER', ?, 't', 't', now(), 0)",
        UUID.randomUUID(),
        scene.review,
        author,
        about);
  }

  private static Map<String, Integer> each(int count, int ofThePersonAlone) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.of("qualifications", "trainingRecords", "availabilities", "assurances")
        .forEach(kind -> counts.put(kind, ofThePersonAlone));
    Stream.of("requests", "seats", "evidenceNotes", "activities", "dailySummaries", "signatures")
        .forEach(kind -> counts.put(kind, count));
    Stream.of("reports", "feedback", "sectionTexts", "comments", "answers")
        .forEach(kind -> counts.put(kind, count));
    Stream.of(
            "selfEvaluationSections",
            "selfEvaluationTexts",
            "analysisTexts",
            "linesOfEnquiry",
            "planPoints",
            "documents")
        .forEach(kind -> counts.put(kind, count));
    Stream.of("recommendations", "draftComments").forEach(kind -> counts.put(kind, 0));
    return counts;
  }

  @Test
  void what_two_ids_say_of_each_other_and_a_second_profile_are_taken_away_and_it_says_so() {
    scene.reviewIn("FINDINGS_AGREED");
    said(other, scene.peer);
    said(scene.lead, other);
    said(scene.lead, scene.peer);
    for (UUID person : List.of(other, scene.peer)) {
      sql.run(
          "insert into reviewer_profile values (?, '{}', '{}', '{}', null, 0)"
              + " on conflict do nothing",
          person);
    }

    preview("administrator")
        .body("removed.feedback", equalTo(2))
        .body("removed.reviewerProfile", equalTo(1))
        .body("moves.feedback", equalTo(0));
    merged(other, scene.peer);

    assertThat(
            sql.rows("select author_id, about_id from feedback where review_id = ?", scene.review))
        .containsExactly(Map.of("author_id", scene.lead, "about_id", scene.peer));
  }

  @Test
  void who_was_twice_a_visitor_of_an_activity_is_so_once() {
    scene.reviewIn("READY").withActivity(scene.lead);
    sql.run(
        "update activity set visitor_ids = visitor_ids || array[?, ?] where id = ?",
        other,
        scene.lead,
        scene.activity);

    merged(other, scene.peer);

    assertThat(
            sql.rows(
                "select unnest(visitor_ids) as visitor from activity where id = ?", scene.activity))
        .containsExactlyInAnyOrder(Map.of("visitor", scene.peer), Map.of("visitor", scene.lead));
  }

  @Test
  void training_for_another_phase_is_not_joined() {
    scene.trained(other, "PEER");
    sql.run("update qualification set phase = 'PRIMARY' where person_id = ?", other);

    preview("administrator")
        .body("moves.qualifications", equalTo(1))
        .body("joinedQualifications", empty());
  }

  @Test
  void it_says_how_many_rows_become_the_others_and_moves_none() {
    everythingOfTheOther();
    Set<String> before = Erasure.holding(sql, other);

    preview("administrator")
        .body("moves", equalTo(each(1, 1)))
        .body("joinedQualifications", empty())
        .body("clashingSeats", empty())
        .body("withoutAssurer", empty())
        .body("refusals", empty());

    assertThat(Erasure.holding(sql, other)).isEqualTo(before);
  }

  @Test
  void training_that_both_have_becomes_one_that_lasts_longer() {
    scene.trained(other, "PEER");
    sql.run(
        "update qualification set valid_until = date '2030-01-01' where person_id = ?", scene.peer);

    preview("administrator")
        .body("moves.qualifications", equalTo(0))
        .body("joinedQualifications", hasSize(1))
        .body("joinedQualifications[0].programmeId", equalTo(scene.programme.toString()))
        .body("joinedQualifications[0].part", equalTo("PEER"))
        .body("joinedQualifications[0].until", equalTo("2100-01-01"));
  }

  /** Also where the days of the visit were put right in between. */
  @Test
  void who_shadowed_a_review_under_both_ids_shadowed_it_once() {
    scene.reviewIn("CLOSED");
    shadowed(scene.peer, DAY);
    shadowed(other, DAY.plusDays(1));

    preview("administrator").body("moves.trainingRecords", equalTo(0));
    merged(other, scene.peer);

    assertThat(sql.rows("select person_id from training_record where review_id = ?", scene.review))
        .containsExactly(Map.of("person_id", scene.peer));
  }

  private void shadowed(UUID person, LocalDate day) {
    sql.run(
        "insert into training_record (id, person_id, programme_id, kind, held_on, recorded_at,"
            + " review_id) values (?, ?, ?, 'SHADOWING', ?, now(), ?)",
        UUID.randomUUID(),
        person,
        scene.programme,
        day,
        scene.review);
  }

  @Test
  void what_it_says_of_seats_is_what_happens() {
    scene.reviewIn("DATED");
    UUID proposed = seat(scene, scene.peer, "PROPOSED", DAY);
    UUID invited = seat(scene, other, "INVITED", DAY);
    UUID accepted = seatElsewhere(scene.peer, "ACCEPTED", DAY.plusDays(1));
    UUID less = seatElsewhere(other, "INVITED", DAY.plusDays(1));
    UUID one = seatElsewhere(scene.peer, "ACCEPTED", DAY.plusDays(2));
    UUID two = seatElsewhere(other, "ACCEPTED", DAY.plusDays(2));
    UUID free = seatElsewhere(other, "ACCEPTED", DAY.plusDays(3));

    List<Map<String, Object>> said =
        preview("administrator")
            .body("moves.seats", equalTo(3))
            .body("clashingSeats.seatId", not(contains(free.toString())))
            .extract()
            .path("clashingSeats");

    assertThat(said)
        .extracting(seat -> seat.get("seatId") + " " + seat.get("becomes"))
        .containsExactlyInAnyOrder(
            proposed + " WITHDRAWN",
            invited + " STAYS",
            accepted + " STAYS",
            less + " WITHDRAWN",
            one + " STAYS",
            two + " STAYS_UNDER_EARLIER_ID");
    assertThat(said)
        .filteredOn(seat -> seat.get("seatId").equals(two.toString()))
        .extracting(seat -> seat.get("clashesWith"))
        .containsExactly(List.of(one.toString()));
    merged(other, scene.peer);
    said.forEach(this::assertCameTrue);
    assertThat(sql.value("select count(*) from seat where person_id = ?", other)).isEqualTo(1L);
  }

  @Test
  void who_reviews_under_one_id_does_not_shadow_under_the_other() {
    scene.reviewIn("DATED");
    UUID shadows = seat(scene, scene.peer, "ACCEPTED", DAY);
    UUID invited = seat(scene, other, "INVITED", DAY.plusDays(1));
    sql.run("update seat set part = 'SHADOW' where id = ?", shadows);

    assertThat(becomes(other, scene.peer))
        .containsExactlyInAnyOrder(shadows + " WITHDRAWN", invited + " STAYS");
    assertThat(becomes(scene.peer, other))
        .containsExactlyInAnyOrder(shadows + " WITHDRAWN", invited + " STAYS");
  }

  private List<String> becomes(UUID person, UUID into) {
    List<Map<String, Object>> said =
        preview("administrator", person, into).statusCode(200).extract().path("clashingSeats");
    return said.stream().map(seat -> seat.get("seatId") + " " + seat.get("becomes")).toList();
  }

  private void assertCameTrue(Map<String, Object> said) {
    UUID seat = UUID.fromString((String) said.get("seatId"));
    Object becomes = said.get("becomes");
    String state = becomes.equals("WITHDRAWN") ? "WITHDRAWN" : (String) said.get("state");
    assertThat(scene.stateOf("seat", seat)).isEqualTo(state);
    assertThat(sql.value("select person_id from seat where id = ?", seat))
        .isEqualTo(becomes.equals("STAYS_UNDER_EARLIER_ID") ? other : scene.peer);
  }

  @Test
  void asking_changes_nothing() {
    scene.reviewIn("DATED");
    UUID proposed = seat(scene, scene.peer, "PROPOSED", DAY);
    UUID invited = seat(scene, other, "INVITED", DAY);

    preview("administrator").body("clashingSeats", hasSize(2));

    assertThat(scene.stateOf("seat", proposed)).isEqualTo("PROPOSED");
    assertThat(scene.historyOf(proposed)).isEmpty();
    assertThat(scene.eventsOf(proposed)).isEmpty();
    assertThat(sql.value("select person_id from seat where id = ?", invited)).isEqualTo(other);
  }

  @Test
  void a_report_loses_an_assurer_who_turns_out_to_have_written_it() {
    scene.reportIn("QUALITY_CHECK");
    sql.run("update report set assurer_id = ? where id = ?", other, scene.report);

    preview("administrator", other, scene.lead)
        .statusCode(200)
        .body("moves.reports", equalTo(0))
        .body("withoutAssurer.reportId", contains(scene.report.toString()))
        .body("withoutAssurer.reviewId", contains(scene.review.toString()));
    preview("administrator", scene.lead, other)
        .body("withoutAssurer.reportId", contains(scene.report.toString()));
    preview("administrator", other, scene.peer).body("withoutAssurer", empty());
  }

  @Test
  void a_final_report_keeps_its_assurer() {
    scene.reportIn("QUALITY_CHECK");
    sql.run(
        "update report set assurer_id = ?, state = 'FINAL', content = '{}', digest = 'd', number = ?"
            + " where id = ?",
        other,
        scene.report.toString(),
        scene.report);

    preview("administrator", other, scene.lead)
        .statusCode(200)
        .body("withoutAssurer", empty())
        .body("moves.reports", equalTo(0));
  }

  /** The other's seat in the scene's review clashes with one of the peer's, and so on. */
  private void everythingAndAClash() {
    everythingOfTheOther();
    sql.run("delete from seat_day where person_id = ?", other);
    sql.run("delete from seat where review_id = ?", scene.review);
    seat(scene, other, "INVITED", DAY);
    seatElsewhere(scene.peer, "ACCEPTED", DAY);
    sql.run("update report set assurer_id = ? where id = ?", scene.peer, scene.report);
  }

  private void assertNothingShows(String reader, Map<String, Integer> moves) {
    String read =
        preview(reader)
            .body("moves", equalTo(moves))
            .body("clashingSeats", empty())
            .body("withoutAssurer", empty())
            .extract()
            .asString();
    assertThat(read).doesNotContain(scene.review.toString());
  }

  @Test
  void a_tied_administrator_learns_nothing_of_the_schools_reviews_by_it() {
    everythingAndAClash();
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);

    preview("administrator").body("clashingSeats", hasSize(2)).body("withoutAssurer", hasSize(1));
    assertNothingShows("tied", each(0, 1));
  }

  @Test
  void an_administrator_on_the_team_learns_nothing_of_its_review_by_it() {
    everythingAndAClash();
    UUID staff = scene.somebody("staff", "NETWORK_ADMIN");
    seat(scene, staff, "ACCEPTED", DAY);
    Map<String, Integer> theRequestAlone = new HashMap<>(each(0, 1));
    theRequestAlone.put("requests", 1);

    assertNothingShows("staff", theRequestAlone);
  }

  @Test
  void a_clash_with_a_review_the_reader_is_walled_off_from_changes_nothing_of_what_is_said() {
    scene.reviewIn("DATED");
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    seat(scene, other, "ACCEPTED", DAY);
    UUID proposed = seatElsewhere(other, "PROPOSED", DAY.plusDays(1));
    UUID invited = seatElsewhere(scene.peer, "INVITED", DAY.plusDays(1));
    sql.run("insert into seat_day values (?, ?, ?)", invited, scene.peer, DAY);

    preview("tied")
        .body("moves.seats", equalTo(1))
        .body("clashingSeats.seatId", containsInAnyOrder(proposed.toString(), invited.toString()))
        .body("clashingSeats.find { it.state == 'INVITED' }.becomes", equalTo("STAYS"));
    preview("administrator")
        .body("clashingSeats.find { it.state == 'INVITED' }.becomes", equalTo("WITHDRAWN"));
  }

  private void nothingSaid(String reader, UUID person, UUID into, String sentence) {
    preview(reader, person, into)
        .statusCode(200)
        .body("refusals", contains(containsString(sentence)))
        .body("moves", anEmptyMap())
        .body("clashingSeats", empty());
  }

  @Test
  void of_ones_own_record_it_says_nothing() {
    UUID staff = scene.somebody("staff", "NETWORK_ADMIN");
    seat(scene.reviewIn("DATED"), staff, "PROPOSED", DAY);
    seatElsewhere(scene.peer, "ACCEPTED", DAY);

    nothingSaid("staff", staff, scene.peer, "Nobody merges their own record");
    nothingSaid("staff", scene.peer, staff, "Nobody merges their own record");
  }

  @Test
  void of_one_record_and_of_one_that_was_merged_it_says_nothing() {
    nothingSaid("administrator", other, other, "one and the same");

    merged(other, scene.peer);

    nothingSaid("administrator", other, scene.lead, "merged or erased already");
    nothingSaid("administrator", scene.lead, other, "merged or erased already");
  }

  @Test
  void it_is_unreadable_without_the_other_record() {
    scene
        .as("administrator")
        .get("/api/v1/people-in-reviews/" + other + "/merge-preview")
        .then()
        .statusCode(400);
  }

  @Test
  void it_asks_the_database_as_often_for_many_seats_as_for_one() {
    scene.reviewIn("DATED");
    seat(scene, scene.peer, "PROPOSED", DAY);
    seat(scene, other, "INVITED", DAY);
    long few = statements();
    for (int i = 1; i <= 5; i++) {
      seatElsewhere(scene.peer, "ACCEPTED", DAY.plusDays(i));
      seatElsewhere(other, "ACCEPTED", DAY.plusDays(i));
    }

    long many = statements();

    assertThat(many).isEqualTo(few);
  }

  private long statements() {
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    preview("administrator").body("moves", not(anEmptyMap()));
    return statistics.getPrepareStatementCount();
  }
}
