package org.lantern.review.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

@QuarkusTest
class SignatureResourceTest extends SceneTest {
  private static final String NOTE = "{\"note\":\"Writing is stronger than this says.\"}";
  private static final String REASON = "{\"reason\":\"The head is away for weeks.\"}";

  private String findings;

  @BeforeEach
  void findings_that_can_be_signed() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    findings = scene.path("reviews", scene.review) + "/findings";
  }

  private String finding(String text) {
    return """
    {"component":"leadership","kind":"WENT_WELL","text":"%s","noteIds":["%s"],
     "onlyOneKindBecause":"One day alone."}
    """
        .formatted(text, scene.note);
  }

  private String state() {
    return scene.stateOf("review", scene.review);
  }

  @Test
  void both_signatures_agree_the_findings_and_begin_the_report() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    assertThat(state()).isEqualTo("IN_PROGRESS");

    scene.as("head").act(findings, "sign").then().statusCode(200);

    assertThat(state()).isEqualTo("FINDINGS_AGREED");
    assertThat(scene.eventsOf(scene.review)).isEqualTo("review.findings-agreed.v1");
    UUID report = (UUID) sql.value("select id from report where review_id = ?", scene.review);
    assertThat(scene.eventsOf(report)).isEqualTo("review.report-begun.v1");
  }

  @Test
  void once_findings_are_agreed_nothing_in_them_changes() {
    scene.as("head").act(findings, "sign").then().statusCode(200);
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    String etag = scene.as("lead").get(findings).header("ETag");
    String path = findings + "/" + scene.finding;

    scene.as("lead").create(findings, finding("More.")).then().statusCode(409);
    scene.as("lead").put(path, finding("Other."), "\"0\"").then().statusCode(409);
    scene.as("lead").delete(path, "\"0\"").then().statusCode(409);
    scene
        .as("lead")
        .put(
            findings + "/order/leadership",
            "{\"findingIds\":[\"%s\"]}".formatted(scene.finding),
            etag)
        .then()
        .statusCode(409);
    scene.as("head").act(findings, "sign", NOTE, etag).then().statusCode(409);

    assertThat(sql.value("select text from finding where id = ?", scene.finding))
        .isEqualTo("Strong.");
  }

  @Test
  void a_signature_that_names_another_text_ends_when_the_other_side_signs() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    sql.run("update signature set digest = 'read otherwise' where review_id = ?", scene.review);

    scene.as("head").act(findings, "sign").then().statusCode(200);

    assertThat(state()).isEqualTo("IN_PROGRESS");
    assertThat(toSign(scene.lead)).endsWith("review.task-opened.v1");
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    assertThat(state()).isEqualTo("FINDINGS_AGREED");
  }

  @Test
  void the_same_signature_twice_is_one() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);

    scene.as("lead").act(findings, "sign").then().statusCode(200);

    scene
        .as("head")
        .get(findings)
        .then()
        .body("signatures", hasSize(1))
        .body("endedSignatures", hasSize(0));
  }

  @Test
  void a_head_who_disagrees_signs_with_a_note_and_the_review_moves_on() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);

    scene.as("head").act(findings, "sign", NOTE).then().statusCode(200);

    assertThat(state()).isEqualTo("FINDINGS_AGREED");
    scene
        .as("peer")
        .get(findings)
        .then()
        .body("signatures[0].kind", equalTo("DISAGREED"))
        .body("signatures[0].note", containsString("Writing is stronger"))
        .body("signatures[0].delegated", equalTo(false));
  }

  @Test
  void a_head_who_thinks_again_signs_again_and_it_is_kept_that_they_had_agreed() {
    scene.as("head").act(findings, "sign").then().statusCode(200);

    scene
        .as("head")
        .act(findings, "sign", NOTE)
        .then()
        .statusCode(200)
        .body("signatures.kind", contains("DISAGREED"))
        .body("endedSignatures.signature.kind", contains("AGREED"));

    assertThat(state()).isEqualTo("IN_PROGRESS");
  }

  @Test
  void the_lead_signs_without_a_note() {
    scene.as("lead").act(findings, "sign", NOTE).then().statusCode(422);

    scene.as("head").get(findings).then().body("signatures", hasSize(0));
  }

  @Test
  void the_delegate_signs_for_the_school() {
    UUID delegate = scene.delegate();
    scene.as("lead").act(findings, "sign").then().statusCode(200);

    scene.as("delegate").act(findings, "sign").then().statusCode(200);

    assertThat(state()).isEqualTo("FINDINGS_AGREED");
    scene
        .as("head")
        .get(findings)
        .then()
        .body("signatures[0].personId", equalTo(delegate.toString()))
        .body("signatures[0].delegated", equalTo(true));
    scene.as("delegate").get("/api/v1/reviews").then().body("total", equalTo(1));
  }

  @Test
  void a_school_that_does_not_sign_is_recorded_as_not_agreeing_and_the_review_moves_on() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    scene.as("head").act(findings, "record-not-agreeing", REASON).then().statusCode(403);

    scene.as("lead").act(findings, "record-not-agreeing", REASON).then().statusCode(200);

    assertThat(state()).isEqualTo("FINDINGS_AGREED");
    scene
        .as("head")
        .get(findings)
        .then()
        .body("signatures[0].kind", equalTo("NOT_AGREEING"))
        .body("signatures[0].note", containsString("away for weeks"))
        .body("signatures[0].personId", equalTo(scene.lead.toString()));
  }

  @Test
  void what_the_school_signed_is_not_recorded_as_not_agreeing_but_the_school_may_still_sign() {
    scene.as("lead").act(findings, "record-not-agreeing", REASON).then().statusCode(200);
    scene.as("head").act(findings, "sign").then().statusCode(200);

    scene.as("lead").act(findings, "record-not-agreeing", REASON).then().statusCode(409);

    scene
        .as("head")
        .get(findings)
        .then()
        .body("signatures.kind", contains("AGREED"))
        .body("endedSignatures.signature.kind", contains("NOT_AGREEING"));
  }

  @Test
  void a_change_after_signing_ends_both_signatures_and_it_is_kept_that_they_were_there() {
    scene.as("head").act(findings, "sign", NOTE).then().statusCode(200);
    String digest = scene.as("head").get(findings).path("signatures[0].digest");

    scene
        .as("lead")
        .put(findings + "/" + scene.finding, finding("Changed."), "\"0\"")
        .then()
        .statusCode(200);

    scene
        .as("head")
        .get(findings)
        .then()
        .body("signatures", hasSize(0))
        .body("endedSignatures[0].signature.kind", equalTo("DISAGREED"))
        .body("endedSignatures[0].signature.digest", equalTo(digest));
  }

  @Test
  void an_estimate_agreed_otherwise_ends_a_signature_too_and_the_same_again_does_not() {
    scene.as("head").act(findings, "sign").then().statusCode(200);
    String estimate = findings + "/estimates/leadership";
    scene.as("lead").put(estimate, "{\"level\":\"leading\"}", "\"0\"").then().statusCode(200);
    scene.as("head").get(findings).then().body("signatures", hasSize(1));

    scene
        .as("lead")
        .put(estimate, "{\"level\":\"leading\",\"agreedOn\":\"2026-03-04\"}", "\"0\"")
        .then()
        .statusCode(200);

    scene.as("head").get(findings).then().body("signatures", hasSize(0));
  }

  @Test
  void who_signs_a_text_that_has_changed_is_told_what_has() {
    String seen = scene.as("head").get(findings).header("ETag");
    scene.as("lead").create(findings, finding("More.")).then().statusCode(201);
    String between = scene.as("head").get(findings).header("ETag");
    scene.as("lead").delete(findings + "/" + scene.finding, "\"0\"").then().statusCode(200);

    scene
        .as("head")
        .act(findings, "sign", null, seen)
        .then()
        .statusCode(412)
        .body("current.refused.changes.what", contains("FINDING_RECORDED", "FINDING_REMOVED"))
        .body("current.refused.changes[1].subjectId", equalTo(scene.finding.toString()))
        .body("current.refused.changes[1].component", equalTo("leadership"));
    scene
        .as("head")
        .act(findings, "sign", null, between)
        .then()
        .statusCode(412)
        .body("current.refused.changes.what", contains("FINDING_REMOVED"));
    scene.as("head").get(findings).then().body("signatures", hasSize(0));
  }

  @Test
  void a_peer_a_tied_administrator_and_the_invited_do_not_sign() {
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    UUID invited = scene.somebody("invited", "REVIEWER");
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)",
        UUID.randomUUID(),
        scene.review,
        invited);
    String etag = scene.as("lead").get(findings).header("ETag");

    scene.as("peer").act(findings, "sign", null, etag).then().statusCode(403);
    scene.as("administrator").act(findings, "sign", null, etag).then().statusCode(403);
    scene.as("tied").act(findings, "sign", null, etag).then().statusCode(404);
    scene.as("invited").act(findings, "sign", null, etag).then().statusCode(404);
  }

  private void theLeadLeaves() {
    sql.run("update seat set state = 'WITHDRAWN' where person_id = ?", scene.lead);
  }

  @Test
  void the_head_signs_although_nobody_leads_and_who_leads_next_finds_what_to_sign() {
    theLeadLeaves();

    scene.as("head").act(findings, "sign").then().statusCode(200);
    assertThat(state()).isEqualTo("IN_PROGRESS");

    sql.run("update seat set part = 'LEAD' where person_id = ?", scene.peer);
    scene.as("peer").act(findings, "sign").then().statusCode(200);
    assertThat(state()).isEqualTo("FINDINGS_AGREED");
  }

  @Test
  void who_leads_next_is_asked_to_sign_and_who_led_before_no_more() {
    scene.as("head").act(findings, "sign").then().statusCode(200);
    assertThat(toSign(scene.lead)).isEqualTo("review.task-opened.v1");
    UUID seat = UUID.randomUUID();
    UUID next = scene.somebody("next", "REVIEWER");
    scene.trained(next, "LEAD");

    scene
        .as("lead")
        .act(scene.path("seats", scene.seatOf(scene.lead)), "withdraw", REASON)
        .then()
        .statusCode(200);
    assertThat(toSign(scene.lead)).isEqualTo("review.task-opened.v1 review.task-closed.v1");

    sql.run(
        "insert into seat values (?, ?, ?, 'LEAD', 'INVITED', 0, true)", seat, scene.review, next);
    scene.declares("next", seat);
    scene.as("next").act(scene.path("seats", seat), "accept").then().statusCode(200);

    assertThat(toSign(next)).isEqualTo("review.task-opened.v1");
  }

  private String toSign(UUID person) {
    return scene.eventsOf(Tasks.idOf("review", "findings-to-sign", scene.review, person));
  }

  @Test
  void findings_are_not_agreed_while_nobody_leads_who_could_write_the_report() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    theLeadLeaves();

    scene
        .as("head")
        .act(findings, "sign")
        .then()
        .statusCode(422)
        .body("detail", containsString("Nobody leads this review just now"));
  }

  @Test
  void nobody_is_asked_to_sign_any_more_when_the_visit_stops() {
    scene.as("lead").act(findings, "sign").then().statusCode(200);

    scene
        .as("lead")
        .act(scene.path("reviews", scene.review), "abandon", "{\"reason\":\"An inspection.\"}")
        .then()
        .statusCode(200);

    assertThat(scene.eventsOf(Tasks.idOf("review", "findings-to-sign", scene.review, null)))
        .endsWith("review.task-closed.v1");
    assertThat(scene.eventsOf(Tasks.idOf("review", "findings-to-sign", scene.review, scene.lead)))
        .endsWith("review.task-closed.v1");
  }

  @Test
  void what_is_agreed_is_what_was_signed_when_somebody_changes_it_at_that_moment()
      throws Exception {
    scene.as("lead").act(findings, "sign").then().statusCode(200);
    String etag = scene.as("head").get(findings).header("ETag");

    List<Integer> answers =
        atOnce(
            () -> scene.as("head").act(findings, "sign", null, etag),
            () ->
                scene
                    .as("lead")
                    .put(findings + "/" + scene.finding, finding("Very strong."), "\"0\""));

    assertThat(answers).isIn(List.of(200, 409), List.of(200, 412));
    Object text = sql.value("select text from finding where id = ?", scene.finding);
    Object signatures =
        sql.value("select count(*) from signature where review_id = ?", scene.review);
    assertThat(List.of(state(), text, signatures))
        .isIn(
            List.of("FINDINGS_AGREED", "Strong.", 2L), List.of("IN_PROGRESS", "Very strong.", 0L));
  }
}
