package org.lantern.review.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.testing.Erasure;
import org.lantern.review.ReportSteps;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;
import org.lantern.review.schoolcopy.SchoolEvents;

/** What follows here when school-service merges two people or erases one. */
@QuarkusTest
class PeopleChangedTest extends SceneTest {
  private static final String DONE = "review.task-opened.v1 review.task-closed.v1";

  private static final Set<String> WORDS =
      Set.of(
          "history.reason",
          "request.wishes",
          "request.context",
          "request_days.why",
          "day_offer.answer",
          "credit_entry.reason",
          "review_hold.reason",
          "evidence_note.text",
          "evidence_note.dismissed",
          "daily_summary.text",
          "daily_summary.reply",
          "ended_signature.note",
          "report_comment.text",
          "report_comment.answer",
          "report_comment.evidence",
          "report_comment.passage",
          "report_comment.decision",
          "draft_comment.text",
          "draft_comment.passage",
          "report_check_item.note",
          "report_section_text.text",
          "self_evaluation_section_text.text",
          "analysis_section_text.text",
          "document.removed_because",
          "report_hold.reason",
          "report_hold.outcome",
          "idempotent_call.answer",
          "seat_passed_over.reason",
          "declared_tie.about",
          "declaration.weighing",
          "objection.reason",
          "objection.decision",
          "telephone_record.denial",
          "telephone_record.outcome",
          "removal.reason",
          "feedback.went_well",
          "feedback.even_better_if",
          "dead_letter.envelope");

  @Inject EventHandling handling;
  @Inject SchoolEvents events;
  @Inject MergedPeople merges;

  private Arriving arriving;
  private UUID other;
  private String word;

  @BeforeEach
  void somebody_with_two_records() {
    arriving = new Arriving(handling, events);
    other = scene.somebody("other", "REVIEWER");
    word = "word" + UUID.randomUUID();
  }

  private UUID merged(UUID person, UUID into) {
    return arriving.golden("person.merged.v1", 1, text -> merging(person, into));
  }

  private static String merging(UUID person, UUID into) {
    return "{\"personId\":\"%s\",\"intoId\":\"%s\"}".formatted(person, into);
  }

  private void erased(UUID person) {
    arriving.golden("person.erased.v1", 1, text -> "{\"personId\":\"%s\"}".formatted(person));
  }

  private UUID seat(Scene at, UUID person, String state) {
    UUID seat = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', ?, 0, true)", seat, at.review, person, state);
    return seat;
  }

  /** A seat that takes the review's days of the person. */
  private UUID live(Scene at, UUID person, String state) {
    UUID seat = seat(at, person, state);
    sql.run(
        "insert into seat_day select ?, ?, day from review_day where review_id = ?",
        seat,
        person,
        at.review);
    return seat;
  }

  private UUID personOf(UUID seat) {
    return (UUID) sql.value("select person_id from seat where id = ?", seat);
  }

  /** Something in every column that holds a person or a word of theirs, with a final report. */
  private void everything(UUID person, String said) {
    scene.reportIn("DRAFTING");
    sql.run(
        "update request set made_by = ?, wishes = ?, context = ? where id = ?",
        person,
        said,
        said,
        scene.request);
    sql.run(
        "insert into request_days values (?, true, current_date, current_date, ?)",
        scene.request,
        said);
    sql.run("insert into request_contact values (?, ?)", scene.request, person);
    sql.run(
        "insert into day_offer (id, request_id, school_id, state, version, answer, answered_by)"
            + " values (?, ?, ?, 'ANSWERED', 0, ?, ?)",
        scene.offer,
        scene.request,
        scene.school,
        said,
        person);
    sql.run(
        "insert into review_hold values (?, ?, 'POSTPONED', ?, ?, now(), ?, now())",
        UUID.randomUUID(),
        scene.review,
        said,
        person,
        person);
    sql.run(
        "update evidence_note set author_id = ?, text = ?, dismissed = array[?] where id = ?",
        person,
        said,
        said,
        scene.note);
    new PreparationRows(sql, scene).of(person, said);
    visited(person, said);
    onTheReport(person, said);
    sql.run("insert into signature values (?, 'LEAD', ?, now())", scene.review, person);
    asReviewer(person, said);
    UUID somebodyElse = UUID.randomUUID();
    sql.run(
        "insert into feedback values (?, ?, ?, 'PEER', ?, ?, ?, now(), 0)",
        UUID.randomUUID(),
        scene.review,
        person,
        somebodyElse,
        said,
        said);
    sql.run(
        "insert into feedback values (?, ?, ?, 'LEAD', ?, ?, ?, now(), 0)",
        UUID.randomUUID(),
        scene.review,
        somebodyElse,
        person,
        said,
        said);
    ofSeats(person, said);
    sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', 1, ?, ?, now())",
        UUID.randomUUID(),
        scene.school,
        scene.season,
        said,
        person);
    traces(person, said);
    sql.run(
        "update report set author_id = ?, state = 'FINAL', content = '{}', digest = 'd', number = ?"
            + " where id = ?",
        person,
        scene.report.toString(),
        scene.report);
  }

  /** What somebody can have said, written and opened on the way of a report. */
  private void onTheReport(UUID person, String said) {
    UUID report = scene.report;
    sql.run(
        "insert into report_comment (id, report_id, text, accepted, answer, version, commented_by,"
            + " answered_by, passage, evidence, decision, decided_by)"
            + " values (?, ?, ?, true, ?, 0, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        report,
        said,
        said,
        person,
        person,
        said,
        said,
        said,
        person);
    UUID section = UUID.randomUUID();
    sql.run(
        "insert into report_section values (?, ?, 'summary', 'Summary', 0, 'kept', 1)",
        section,
        report);
    sql.run("insert into report_section_text values (?, 1, ?, ?, now())", section, said, person);
    sql.run(
        "insert into draft_comment values"
            + " (?, ?, 'summary', ?, ?, 'TEAM', ?, now(), ?, now(), 0)",
        UUID.randomUUID(),
        report,
        said,
        said,
        person,
        person);
    sql.run("insert into report_check values (?, ?, 0)", report, person);
    sql.run("insert into report_check_item values (?, 'tone', false, ?)", report, said);
    sql.run(
        "insert into report_hold values (?, ?, ?, ?, now(), ?, ?, now())",
        UUID.randomUUID(),
        report,
        said,
        person,
        said,
        person);
    sql.run("insert into school_response values (?, 'the school''s', ?, now(), 0)", report, person);
    sql.run(
        "insert into sharing_decision values"
            + " (?, 1, 'LEADERSHIP_ONLY', false, false, false, false, ?, now())",
        scene.review,
        person);
    sql.run("insert into report_reader values (?, ?, now(), now())", report, person);
  }

  private void visited(UUID person, String said) {
    scene.withActivity(person);
    sql.run(
        "update activity set visitor_ids = array[cast(? as uuid)] where id = ?",
        person,
        scene.activity);
    sql.run(
        "insert into daily_summary values (?, ?, current_date, ?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        scene.review,
        said,
        person,
        said,
        person);
    sql.run(
        "insert into ended_signature values"
            + " (?, ?, 'HOST_HEAD', 'DISAGREED', ?, ?, false, 'd', now(), now())",
        UUID.randomUUID(),
        scene.review,
        said,
        person);
  }

  private void asReviewer(UUID person, String said) {
    sql.run(
        "insert into absence values (?, ?, current_date, current_date)", UUID.randomUUID(), person);
    sql.run("update availability set said_by = ? where person_id = ?", person, person);
    sql.run(
        "insert into training_record values (?, ?, ?, 'TRAINING', current_date, ?, now())",
        UUID.randomUUID(),
        person,
        scene.programme,
        person);
    sql.run(
        "insert into assurance values (?, ?, null, current_date, current_date, current_date, ?,"
            + " now(), ?, now(), 0)",
        UUID.randomUUID(),
        person,
        person,
        person);
    sql.run(
        "insert into reviewer_profile values (?, '{PRIMARY}', '{FAITH}', '{}', 2, 0)"
            + " on conflict do nothing",
        person);
    sql.run(
        "insert into seat_passed_over select id, 'TOO_NEAR', ?, ?, now() from seat"
            + " where review_id = ? and part = 'PEER'",
        said,
        person,
        scene.review);
  }

  /** What they declared for a seat of theirs, and what they weighed and decided of another. */
  private void ofSeats(UUID person, String said) {
    UUID own = UUID.randomUUID();
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'WITHDRAWN', 0, true)",
        own,
        scene.review,
        person);
    sql.run("insert into declaration values (?, 1, now(), false, null, null, null, 0)", own);
    sql.run("insert into declared_tie values (?, 'OTHER', ?)", own, said);
    UUID another = scene.seatOf(scene.lead);
    sql.run(
        "insert into declaration values (?, 1, now(), false, ?, now(), ?, 0)",
        another,
        person,
        said);
    sql.run(
        "insert into objection values (?, ?, ?, 'SET_ASIDE', ?, ?, now(), ?, ?, now(), 0)",
        UUID.randomUUID(),
        another,
        scene.review,
        said,
        person,
        said,
        person);
    sql.run(
        "insert into protocol values (?, (select max(version) + 1 from protocol), 'A text.', ?,"
            + " now())",
        UUID.randomUUID(),
        person);
  }

  private void byTelephone(UUID speaker, UUID writer, String said) {
    sql.run(
        "insert into telephone_record values (?, 'request', ?, 'REQUEST', ?, null, ?,"
            + " date '2026-01-01', ?, now(), 'SETTLED', ?, ?, 0)",
        UUID.randomUUID(),
        UUID.randomUUID(),
        scene.school,
        speaker,
        writer,
        said,
        said);
  }

  private void traces(UUID person, String said) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason)"
            + " values ('seat', ?, now(), ?, 'DECLINE', 'DECLINED', ?)",
        UUID.randomUUID(),
        person,
        said);
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason, said_by)"
            + " values ('seat', ?, now(), ?, 'DECLINE', 'DECLINED', ?, ?)",
        UUID.randomUUID(),
        UUID.randomUUID(),
        said,
        person);
    byTelephone(person, person, said);
    byTelephone(UUID.randomUUID(), person, "");
    sql.run(
        "insert into removal values (?, ?, ?, ?, now())",
        UUID.randomUUID(),
        scene.review,
        said,
        person);
    sql.run("insert into idempotent_call values (?, 'o', 'k', 'h', ?, now())", person, said);
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope, state,"
            + " reason, attempts, at) values ('c', ?, ?, 1, 't', ?, 'dropped', 'r', 5, now())",
        UUID.randomUUID(),
        person,
        said);
  }

  @Test
  void everything_stands_under_the_other_id() {
    scene.trained(other, "PEER");
    everything(other, word);
    UUID seat = seat(scene, other, "DECLINED");

    merged(other, scene.head);

    assertThat(Erasure.holding(sql, other))
        .containsExactlyInAnyOrder(
            "actor_link.person_id",
            "actor_role.person_id",
            "base_copy.person_id",
            "dead_letter.aggregate_id",
            "person_merge_copy.person_id",
            "projection_position.aggregate_id");
    assertThat(personOf(seat)).isEqualTo(scene.head);
    assertThat(Erasure.found(sql, word)).isEqualTo(WORDS);
  }

  @Test
  void the_same_event_again_moves_nothing_more() {
    UUID event = merged(other, scene.peer);
    UUID late = seat(scene.reviewIn("DATED"), other, "PROPOSED");

    arriving.again(event, "person.merged.v1", 1, text -> merging(other, scene.peer));

    assertThat(personOf(late)).isEqualTo(other);
  }

  @Test
  void who_is_merged_on_before_it_is_told_ends_with_the_last() {
    UUID last = scene.somebody("last", "REVIEWER");
    UUID seat = seat(scene.reviewIn("DATED"), other, "DECLINED");
    merged(scene.peer, last);

    merged(other, scene.peer);

    assertThat(personOf(seat)).isEqualTo(last);
  }

  @Test
  void of_the_same_training_twice_the_longer_stays() {
    scene.trained(other, "PEER");
    sql.run(
        "update qualification set valid_until = date '2030-01-01' where person_id = ?", scene.peer);

    merged(other, scene.peer);

    assertThat(
            sql.rows(
                "select cast(valid_until as text) as day from qualification where person_id = ?",
                scene.peer))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("day", "2100-01-01"));
  }

  @Test
  void of_the_same_training_twice_the_one_that_was_ended_stays() {
    scene.trained(other, "PEER");
    ended(other);

    merged(other, scene.peer);

    assertThat(
            sql.rows(
                "select cast(valid_until as text) as day from qualification where person_id = ?",
                scene.peer))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("day", "2028-01-01"));
  }

  @Test
  void of_two_that_were_ended_the_longer_stays() {
    scene.trained(other, "PEER");
    ended(other);
    ended(scene.peer);
    sql.run(
        "update qualification set valid_until = date '2026-01-01' where person_id = ?", scene.peer);

    merged(other, scene.peer);

    assertThat(
            sql.rows(
                "select cast(valid_until as text) as day from qualification where person_id = ?",
                scene.peer))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("day", "2028-01-01"));
  }

  @Test
  void a_renewed_training_stays_beside_the_earlier_one() {
    scene.trained(other, "PEER");
    sql.run("update qualification set valid_from = date '2027-01-01' where person_id = ?", other);

    merged(other, scene.peer);

    assertThat(sql.value("select count(*) from qualification where person_id = ?", scene.peer))
        .isEqualTo(2L);
  }

  @Test
  void why_a_training_was_ended_is_not_told_of_the_erased() {
    scene.trained(other, "PEER");
    ended(other);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  private void ended(UUID person) {
    sql.run(
        "update qualification set lasting_until = valid_until, valid_until = date '2028-01-01',"
            + " ended_at = now(), ended_by = ?, ended_because = ? where person_id = ?",
        scene.head,
        word,
        person);
  }

  @Test
  void training_for_one_phase_stays_beside_training_for_all() {
    scene.trained(other, "PEER");
    sql.run("update qualification set phase = 'SECONDARY' where person_id = ?", other);

    merged(other, scene.peer);

    assertThat(
            sql.value(
                "select string_agg(coalesce(phase, 'all'), ' ' order by phase) from qualification"
                    + " where person_id = ?",
                scene.peer))
        .isEqualTo("SECONDARY all");
  }

  @Test
  void why_somebody_was_proposed_in_spite_of_a_rule_is_not_told_of_the_erased() {
    UUID seat = seat(scene.reviewIn("DATED"), other, "PROPOSED");
    sql.run(
        "insert into seat_passed_over values (?, 'TOO_NEAR', ?, ?, now())", seat, word, scene.head);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  @Test
  void of_two_seats_in_one_review_the_one_that_went_further_stays() {
    UUID proposed = seat(scene.reviewIn("DATED"), scene.peer, "PROPOSED");
    UUID invited = live(scene, other, "INVITED");

    merged(other, scene.peer);

    assertThat(scene.stateOf("seat", proposed)).isEqualTo("WITHDRAWN");
    assertThat(scene.historyOf(proposed)).isEqualTo("WITHDRAW");
    assertThat(scene.stateOf("seat", invited)).isEqualTo("INVITED");
    assertThat(personOf(invited)).isEqualTo(scene.peer);
    assertThat(sql.value("select person_id from seat_day where seat_id = ?", invited))
        .isEqualTo(scene.peer);
    assertThat(
            sql.value(
                "select string_agg(type, ' ') from outbox"
                    + " where envelope like ? and type like 'review.task%'",
                "%" + scene.peer + "%"))
        .isEqualTo("review.task-opened.v1");
  }

  @Test
  void of_two_seats_on_one_day_the_one_that_went_less_far_is_withdrawn() {
    live(scene.reviewIn("DATED"), scene.peer, "ACCEPTED");
    UUID invited = live(anotherScene().reviewIn("DATED"), other, "INVITED");

    merged(other, scene.peer);

    assertThat(scene.stateOf("seat", invited)).isEqualTo("WITHDRAWN");
    assertThat(personOf(invited)).isEqualTo(scene.peer);
  }

  @Test
  void two_accepted_seats_stay_and_one_keeps_the_earlier_id() {
    UUID one = live(scene.reviewIn("DATED"), scene.peer, "ACCEPTED");
    UUID two = live(anotherScene().reviewIn("DATED"), other, "ACCEPTED");

    merged(other, scene.peer);

    assertThat(personOf(one)).isEqualTo(scene.peer);
    assertThat(personOf(two)).isEqualTo(other);
    assertThat(scene.stateOf("seat", two)).isEqualTo("ACCEPTED");
  }

  @Test
  void who_keeps_a_seat_under_an_earlier_id_acts_for_it() {
    Scene beside = anotherScene();
    live(scene.reviewIn("DATED"), scene.peer, "ACCEPTED");
    UUID seat = live(beside.reviewIn("DATED"), other, "ACCEPTED");
    merged(other, scene.peer);
    String review = scene.path("reviews", beside.review);

    scene.as("peer").get(review).then().statusCode(200);
    scene.as("peer").get(scene.path("seats", seat)).then().statusCode(200);
    scene.as("peer").get("/api/v1/seats").then().body("total", equalTo(2));
    scene.as("peer").get("/api/v1/reviews").then().body("total", equalTo(2));
    scene
        .as("peer")
        .get("/api/v1/people-in-reviews/" + scene.peer + "/bundle")
        .then()
        .body("sections.seats", hasSize(2));
  }

  @Test
  void a_day_that_a_seat_under_an_earlier_id_takes_is_not_free() {
    Scene beside = anotherScene();
    UUID one = live(scene.reviewIn("DATED"), scene.peer, "ACCEPTED");
    UUID two = live(beside.reviewIn("DATED"), other, "ACCEPTED");
    merged(other, scene.peer);
    sql.run("delete from seat_day where seat_id = ?", one);
    sql.run("update seat set state = 'WITHDRAWN' where id = ?", one);

    scene
        .as("administrator")
        .get(scene.path("reviews", scene.review) + "/team/candidates?part=PEER")
        .then()
        .statusCode(200)
        .body("items[0].personId", equalTo(scene.peer.toString()))
        .body("items[0].verdicts.sentence", hasItem(startsWith("Has a seat in another review")));
    assertThat(personOf(two)).isEqualTo(other);
  }

  @Test
  void of_two_merges_at_once_the_later_waits_and_leads_to_the_last() throws Exception {
    UUID last = UUID.randomUUID();

    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<?> later =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    merges.put(scene.peer, last);
                    Future<?> waiting = threads.submit(() -> merged(other, scene.peer));
                    assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                        .isInstanceOf(TimeoutException.class);
                    return waiting;
                  });
      later.get();
    }

    assertThat(sql.value("select into_id from person_merge_copy where person_id = ?", other))
        .isEqualTo(last);
  }

  @Test
  void staff_on_a_team_under_an_earlier_id_are_walled_off() {
    UUID staff = scene.somebody("staff", "NETWORK_ADMIN");
    Scene beside = anotherScene();
    live(scene.reviewIn("DATED"), staff, "ACCEPTED");
    live(beside.reviewIn("DATED"), other, "ACCEPTED");
    String candidates = scene.path("reviews", beside.review) + "/team/candidates?part=PEER";
    scene.as("staff").get(candidates).then().statusCode(200);

    merged(other, staff);

    scene.as("staff").get(candidates).then().statusCode(403);
  }

  @Test
  void nobody_assures_what_they_wrote_under_another_id() {
    scene.reportIn("QUALITY_CHECK");
    sql.run("update report set assurer_id = ? where id = ?", other, scene.report);

    merged(other, scene.lead);

    assertThat(sql.value("select assurer_id from report where id = ?", scene.report)).isNull();
  }

  @Test
  void no_word_that_may_not_stay_stays_of_who_is_erased() {
    everything(other, word);
    assertThat(Erasure.found(sql, word)).isEqualTo(WORDS);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
    assertThat(sql.value("select count(*) from report_reader where person_id = ?", other))
        .isEqualTo(0L);
    for (String table : List.of("absence", "availability", "assurance", "reviewer_profile")) {
      assertThat(sql.value("select count(*) from " + table + " where person_id = ?", other))
          .as(table)
          .isEqualTo(0L);
    }
    assertThat(sql.value("select author_id from report where id = ?", scene.report))
        .isEqualTo(other);
  }

  @Test
  void who_opened_a_report_under_two_ids_opened_it_from_the_first_time_to_the_last() {
    everything(other, word);
    sql.run(
        "insert into report_reader values (?, ?, now() - interval '1 day', now() - interval '1 day')",
        scene.report,
        scene.peer);

    merged(other, scene.peer);

    assertThat(
            sql.value(
                "select last_read_at - first_read_at > interval '23 hours' from report_reader"
                    + " where report_id = ?",
                scene.report))
        .isEqualTo(true);
  }

  @Test
  void what_somebody_else_said_stays() {
    everything(scene.lead, word);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEqualTo(WORDS);
  }

  @Test
  void why_somebody_withdrew_an_erased_persons_seat_is_not_told_any_more() {
    UUID seat = seat(scene.reviewIn("DATED"), other, "WITHDRAWN");
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason)"
            + " values ('seat', ?, now(), ?, 'WITHDRAW', 'WITHDRAWN', ?)",
        seat,
        scene.lead,
        word);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  @Test
  void notes_on_which_findings_rest_stay_until_the_report_is_final() {
    scene.reviewIn("IN_PROGRESS").withFindings();

    erased(scene.peer);

    assertThat(sql.value("select text from evidence_note where id = ?", scene.note))
        .isEqualTo("seen");
  }

  @Test
  void a_report_that_becomes_final_takes_the_words_of_the_erased_with_it() {
    scene.reportIn("SCHOOL_CHECK");
    sql.run(
        "update evidence_note set author_id = ?, text = ? where id = ?", other, word, scene.note);
    comment(other, scene.lead);
    erased(other);
    assertThat(Erasure.found(sql, word))
        .containsExactlyInAnyOrder(
            "evidence_note.text", "report_comment.text", "report_comment.answer");

    String answer =
        scene
            .as("administrator")
            .act(scene.path("reports", scene.report), "finalise")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(answer).doesNotContain("comment " + word);
    scene
        .as("administrator")
        .get(scene.path("reports", scene.report) + "/comments")
        .then()
        .body("[0].text", equalTo(""))
        .body("[0].answer", equalTo("answer " + word));
    assertThat(Erasure.found(sql, word)).containsExactly("report_comment.answer");
  }

  private void comment(UUID commentedBy, UUID answeredBy) {
    sql.run(
        "insert into report_comment (id, report_id, text, accepted, answer, version, commented_by,"
            + " answered_by) values (?, ?, ?, true, ?, 0, ?, ?)",
        UUID.randomUUID(),
        scene.report,
        "comment " + word,
        "answer " + word,
        commentedBy,
        answeredBy);
  }

  @Test
  void who_is_erased_is_asked_no_more() {
    UUID invited = live(scene.reviewIn("DATED"), other, "INVITED");

    erased(other);

    assertThat(scene.stateOf("seat", invited)).isEqualTo("WITHDRAWN");
  }

  @Test
  void who_is_erased_before_the_merge_is_told_is_erased_under_the_earlier_id_too() {
    everything(other, word);
    UUID invited = live(anotherScene().reviewIn("DATED"), other, "INVITED");

    erased(scene.peer);
    merged(other, scene.peer);

    assertThat(Erasure.found(sql, word)).isEmpty();
    assertThat(scene.stateOf("seat", invited)).isEqualTo("WITHDRAWN");
    assertThat(personOf(invited)).isEqualTo(scene.peer);
  }

  @Test
  void who_is_erased_under_an_earlier_id_is_erased_under_all() {
    UUID last = scene.somebody("last", "REVIEWER");
    everything(last, word);
    merged(other, scene.peer);
    merged(scene.peer, last);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
    assertThat(
            sql.value(
                "select count(*) from person_erased_copy where person_id in (?, ?, ?)",
                other,
                scene.peer,
                last))
        .isEqualTo(3L);
  }

  @Test
  void the_document_names_every_column_that_can_hold_text() {
    Erasure.assertComplete("review-service", sql);
  }

  @Test
  void the_bundle_holds_what_is_the_persons_and_nobody_elses() {
    everything(other, word);
    String path = "/api/v1/people-in-reviews/" + other + "/bundle";

    scene
        .as("other")
        .get(path)
        .then()
        .statusCode(200)
        .body("sections.requests[0].wishes", equalTo(word))
        .body("sections.evidenceNotes[0].text", equalTo(word))
        .body("sections.activities", hasSize(1))
        .body("sections.dailySummaries[0].text", equalTo(word))
        .body("sections.repliesToDailySummaries[0].text", equalTo(word))
        .body("sections.signatures.note", hasItem(word))
        .body("sections.comments", hasSize(1))
        .body("sections.reports[0].part", equalTo("AUTHOR"))
        .body("sections.decisionsOnComments[0].text", equalTo(word))
        .body("sections.sectionTexts[0].text", equalTo(word))
        .body("sections.selfEvaluationSections", hasSize(1))
        .body("sections.selfEvaluationTexts[0].text", equalTo(word))
        .body("sections.analysisTexts[0].text", equalTo(word))
        .body("sections.linesOfEnquiry[0].answer", equalTo("kept"))
        .body("sections.documents[0].reason", equalTo(word))
        .body("sections.draftComments[0].text", equalTo(word))
        .body("sections.checklists[0].text", equalTo(word))
        .body("sections.schoolResponses", hasSize(1))
        .body("sections.disputes[0].reason", equalTo(word))
        .body("sections.sharingDecisions", hasSize(1))
        .body("sections.reportsOpened", hasSize(1))
        .body("sections.history[0].reason", equalTo(word))
        .body("sections.qualifications", hasSize(0))
        .body("sections.trainingRecords", hasSize(1))
        .body("sections.availabilities[0].value", equalTo("NOT_FREE"))
        .body("sections.assurances", hasSize(1))
        .body("sections.reviewerProfile[0].mostReviews", equalTo(2))
        .body("sections.creditsBooked[0].reason", equalTo(word))
        .body("sections.passedOver[0].reason", equalTo(word));
    scene.as("peer").get(path).then().statusCode(404);
  }

  @Test
  void an_administrator_reads_in_the_bundle_no_word_of_the_person() {
    everything(other, word);
    String path = "/api/v1/people-in-reviews/" + other + "/bundle";

    String read =
        scene
            .as("administrator")
            .get(path)
            .then()
            .statusCode(200)
            .body("sections.evidenceNotes[0].id", equalTo(scene.note.toString()))
            .body("sections.evidenceNotes[0]", not(hasKey("text")))
            .body("sections.history", hasSize(2))
            .extract()
            .asString();

    assertThat(read).doesNotContain(word);
  }

  /** The peer's words in a review that was stopped, of which no report comes. */
  private void wordsInAVisit(String state) {
    scene.reviewIn(state).withTeam().withNote();
    sql.run("update evidence_note set text = ? where id = ?", word, scene.note);
    sql.run(
        "insert into daily_summary values (?, ?, current_date, ?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        scene.review,
        word,
        scene.peer,
        word,
        scene.peer);
  }

  private long wordsLeft() {
    return (long) sql.value("select count(*) from evidence_note where text = ?", word)
        + (long)
            sql.value("select count(*) from daily_summary where text = ? or reply = ?", word, word);
  }

  @Test
  void words_in_a_review_that_was_stopped_go_with_who_wrote_them() {
    wordsInAVisit("ABANDONED");

    erased(scene.peer);

    assertThat(wordsLeft()).isZero();
  }

  @Test
  void words_of_who_was_erased_go_when_the_visit_stops() {
    wordsInAVisit("IN_PROGRESS");
    erased(scene.peer);
    assertThat(wordsLeft()).isEqualTo(2L);

    scene
        .as("lead")
        .act(scene.path("reviews", scene.review), "abandon", "{\"reason\":\"Ill.\"}")
        .then()
        .statusCode(200);

    assertThat(wordsLeft()).isZero();
  }

  private String told(String kind, String subject, UUID person) {
    return scene.eventsOf(Tasks.idOf("review", kind, UUID.fromString(subject), person));
  }

  @Test
  void what_waited_for_somebody_under_an_earlier_id_is_done_when_they_do_it() {
    scene.reportIn("QUALITY_CHECK");
    sql.run("update seat set person_id = ? where person_id = ?", other, scene.lead);
    sql.run("update report set author_id = ? where id = ?", other, scene.report);
    ReportSteps steps = new ReportSteps(scene).released();
    String comment = steps.commentOnFact();
    merged(other, scene.lead);

    steps.proposed(comment);

    String kind = "report-comment-to-answer";
    assertThat(told(kind, comment, other)).startsWith(DONE);
    assertThat(told(kind, comment, scene.lead)).isEqualTo(DONE);
  }

  @Test
  void others_are_asked_to_take_a_report_over_whose_assurer_turns_out_to_be_its_author() {
    scene.reportIn("QUALITY_CHECK");
    ReportSteps steps = new ReportSteps(scene).released();
    String comment = steps.commentOnFact();
    steps.proposed(comment);
    UUID assurer = (UUID) sql.value("select assurer_id from report where id = ?", scene.report);

    merged(assurer, scene.lead);

    String kind = "report-comment-to-decide";
    assertThat(told(kind, comment, assurer)).startsWith(DONE);
    assertThat(told(kind, comment, scene.lead)).doesNotEndWith("review.task-opened.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "report-to-take-over", scene.report, null)))
        .isEqualTo("review.task-opened.v1");
  }
}
