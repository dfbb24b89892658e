package org.lantern.review.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.review.Scene;
import org.lantern.review.SceneTest;

@QuarkusTest
class FindingResourceTest extends SceneTest {
  private String findings() {
    return scene.path("reviews", scene.review) + "/findings";
  }

  private static String finding(UUID note) {
    return finding("Strong.", "\"" + note + "\"", "");
  }

  private static String finding(String text, String notes, String more) {
    return """
        {"component":"leadership","kind":"WENT_WELL","text":"%s","noteIds":[%s]%s}
        """
        .formatted(text, notes, more);
  }

  private String path() {
    return findings() + "/" + scene.finding;
  }

  private String etag() {
    return scene.as("lead").get(findings()).header("ETag");
  }

  @Test
  void a_finding_cites_notes_of_its_own_review_only() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();
    Scene beside = anotherScene().reviewIn("IN_PROGRESS").withNote();

    scene.as("lead").create(findings(), finding(beside.note)).then().statusCode(422);
    scene
        .as("lead")
        .create(findings(), finding(scene.note))
        .then()
        .statusCode(201)
        .body("findings[0].evidence.notes", equalTo(1));
    scene.as("head").get(findings()).then().body("findings[0].noteIds", equalTo(null));
  }

  @Test
  void a_level_that_the_framework_lacks_is_refused() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("lead")
        .put(findings() + "/estimates/leadership", "{\"level\":\"great\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("no level"));
    scene
        .as("peer")
        .put(findings() + "/estimates/leadership", "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(403);
  }

  @Test
  void what_is_not_estimated_has_a_reason_and_what_does_not_apply_needs_no_finding() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String estimate = findings() + "/estimates/leadership";

    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_ESTIMATED\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("Say why"));
    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_ESTIMATED\",\"reason\":\"Too little was seen.\"}", null)
        .then()
        .statusCode(200)
        .body("estimates[0].reason", equalTo("Too little was seen."));
    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", equalTo("\"Leadership\" has no finding yet."));
    scene
        .as("lead")
        .put(estimate, "{\"kind\":\"NOT_APPLICABLE\",\"level\":\"leading\"}", "\"0\"")
        .then()
        .statusCode(422);
    scene.as("lead").put(estimate, "{\"kind\":\"NOT_APPLICABLE\"}", "\"0\"").then().statusCode(200);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
  }

  @Test
  void a_component_without_scale_takes_no_estimate_and_is_signed_without() {
    scene.withoutScale().reviewIn("IN_PROGRESS").withTeam().withNote();
    String alone = ",\"onlyOneKindBecause\":\"One day.\"";
    scene
        .as("lead")
        .create(findings(), finding("Strong.", "\"" + scene.note + "\"", alone))
        .then()
        .statusCode(201);

    scene
        .as("lead")
        .put(findings() + "/estimates/leadership", "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("takes no estimate"));
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
    scene.as("head").act(findings(), "sign").then().statusCode(200);

    assertThat(scene.stateOf("review", scene.review)).isEqualTo("FINDINGS_AGREED");
  }

  @Test
  void an_overall_estimate_is_agreed_where_the_framework_has_one() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String overall = findings() + "/estimates/overall";
    scene
        .as("lead")
        .put(overall, "{\"level\":\"leading\"}", null)
        .then()
        .statusCode(422)
        .body("detail", containsString("no overall estimate"));
    scene.withOverallEstimate();

    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", containsString("overall estimate is not agreed"));
    scene.as("lead").put(overall, "{\"level\":\"other\"}", null).then().statusCode(200);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);
  }

  @Test
  void nobody_signs_what_is_incomplete() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("detail", containsString("no finding yet"));
  }

  @Test
  void a_stale_finding_is_refused_with_both_texts() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String note = "\"" + scene.note + "\"";
    scene.as("lead").put(path(), finding("Stronger.", note, ""), "\"0\"").then().statusCode(200);

    scene
        .as("lead")
        .put(path(), finding("Weaker.", note, ""), "\"0\"")
        .then()
        .statusCode(412)
        .body("current.findings[0].text", equalTo("Stronger."))
        .body("current.refused.yours", equalTo("Weaker."));
  }

  @Test
  void a_finding_is_saved_without_evidence_and_not_signed_so() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    scene.as("lead").create(findings(), finding("Open.", "", "")).then().statusCode(201);

    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("rules", hasItem(containsString("cites no note yet")));
  }

  @Test
  void evidence_of_one_kind_alone_is_signed_with_the_reason_or_with_another_kind() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String note = "\"" + scene.note + "\"";
    scene.as("lead").put(path(), finding("Strong.", note, ""), "\"0\"").then().statusCode(200);
    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("rules", hasItem(containsString("one kind of evidence")));
    UUID other = UUID.randomUUID();
    sql.run(
        "insert into evidence_note (id, review_id, author_id, kind, component, seen_on, text,"
            + " written_at, version) values (?, ?, ?, 'DOCUMENT', 'leadership', current_date, 'x',"
            + " now(), 0)",
        other,
        scene.review,
        scene.peer);

    scene
        .as("lead")
        .put(path(), finding("Strong.", note + ",\"" + other + "\"", ""), "\"1\"")
        .then()
        .statusCode(200);

    scene.as("lead").act(findings(), "sign").then().statusCode(200);
  }

  @Test
  void the_head_sees_of_the_evidence_kinds_number_and_days_and_never_the_note() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    String read =
        scene
            .as("head")
            .get(findings())
            .then()
            .statusCode(200)
            .body("findings[0].evidence.kinds", contains("DATA"))
            .body("findings[0].evidence.notes", equalTo(1))
            .body("findings[0].evidence.days", contains(LocalDate.now().toString()))
            .body("findings[0].remarks", equalTo(null))
            .extract()
            .asString();

    assertThat(read).doesNotContain(scene.note.toString(), scene.peer.toString(), "seen");
  }

  @Test
  void findings_stand_in_the_leads_order_and_no_signature_ends_by_it() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    String made =
        scene
            .as("lead")
            .create(
                findings(),
                finding(
                    "Second.", "\"" + scene.note + "\"", ",\"onlyOneKindBecause\":\"One day.\""))
            .path("findings[1].id");
    String order = findings() + "/order/leadership";
    String turned = "{\"findingIds\":[\"%s\",\"%s\"]}".formatted(made, scene.finding);
    scene.as("lead").act(findings(), "sign").then().statusCode(200);

    scene.as("lead").put(order, turned, etag()).then().statusCode(200);

    scene
        .as("head")
        .get(findings())
        .then()
        .body("findings.id", contains(made, scene.finding.toString()))
        .body("signatures", hasSize(1));
    scene.as("peer").put(order, turned, etag()).then().statusCode(403);
    scene
        .as("lead")
        .put(order, "{\"findingIds\":[\"%s\"]}".formatted(made), etag())
        .then()
        .statusCode(422);
  }

  @Test
  void a_finding_is_removed_and_its_notes_are_free_again() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();

    scene.as("lead").delete(path(), "\"0\"").then().statusCode(200).body("findings", hasSize(0));

    scene.as("lead").delete(path(), "\"0\"").then().statusCode(404);
    scene.as("peer").delete(scene.path("evidence-notes", scene.note)).then().statusCode(204);
  }

  @Test
  void a_theme_that_was_merged_reads_as_the_one_it_stands_as_now() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();
    UUID now = UUID.randomUUID();
    UUID before = UUID.randomUUID();
    sql.run("insert into theme_copy values (?, 'Reading', null)", now);
    sql.run("insert into theme_copy values (?, 'Early reading', ?)", before, now);
    String note = "\"" + scene.note + "\"";

    scene
        .as("lead")
        .create(findings(), finding("Strong.", note, ",\"themeId\":\"" + before + "\""))
        .then()
        .statusCode(201)
        .body("findings[0].theme.id", equalTo(now.toString()))
        .body("findings[0].theme.name", equalTo("Reading"));
    scene
        .as("lead")
        .create(findings(), finding("Strong.", note, ",\"themeId\":\"" + UUID.randomUUID() + "\""))
        .then()
        .statusCode(422)
        .body("detail", containsString("no such theme"));
  }

  @Test
  void a_finding_is_seen_through_a_lens_that_the_framework_has() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    sql.run(
        "update framework set document = document ||"
            + " '{\"lenses\":[{\"code\":\"early-years\",\"title\":\"Early years\"}]}' where id = ?",
        scene.framework);

    scene
        .as("lead")
        .create(findings(), finding("Strong.", "", ",\"lens\":\"early-years\""))
        .then()
        .statusCode(201)
        .body("findings[0].lens", equalTo("early-years"));
    scene
        .as("lead")
        .create(findings(), finding("Strong.", "", ",\"lens\":\"weather\""))
        .then()
        .statusCode(422)
        .body("detail", containsString("no lens"));
  }

  @Test
  void words_that_look_like_a_name_are_pointed_out_in_findings_too() {
    scene.reviewIn("IN_PROGRESS").withTeam().withNote();
    String note = "\"" + scene.note + "\"";

    scene
        .as("lead")
        .create(findings(), finding("Led by Sarah Baker.", note, ""))
        .then()
        .body("findings[0].remarks.words", contains("Sarah Baker"));
    scene
        .as("lead")
        .create(
            findings(), finding("Led by Sarah Baker.", note, ",\"dismissed\":[\"Sarah Baker\"]"))
        .then()
        .body("findings[1].remarks", hasSize(0));
  }

  @Test
  void a_practice_is_asked_every_question_before_anybody_signs() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings().withRecommendedPractice();
    String evaluation = findings() + "/practice-evaluations/" + scene.practice;
    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("rules", hasSize(2))
        .body("rules", hasItem(containsString("Is it above good practice?")))
        .body("rules", hasItem(containsString("not dependent on one person?")));

    scene
        .as("lead")
        .put(
            evaluation,
            "{\"recommended\":false,\"reason\":\"Young.\",\"answers\":" + answers() + "}",
            "\"0\"")
        .then()
        .statusCode(200)
        .body("practices[0].answers.EMBEDDED.answer", equalTo("PARTLY"));
    scene
        .as("lead")
        .act(findings(), "sign")
        .then()
        .statusCode(422)
        .body("rules", contains(containsString("needed next time")));
  }

  private static String answers() {
    String partly = "{\"answer\":\"PARTLY\",\"words\":\"In most classes.\"}";
    return "{\"above-good\":" + partly + ",\"EMBEDDED\":" + partly + "}";
  }

  @Test
  void an_answer_to_what_the_framework_does_not_ask_is_refused() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings().withRecommendedPractice();

    scene
        .as("lead")
        .put(
            findings() + "/practice-evaluations/" + scene.practice,
            "{\"recommended\":true,\"reason\":\"Seen.\",\"answers\":"
                + answers().replace("above-good", "TRANSFERABLE")
                + "}",
            "\"0\"")
        .then()
        .statusCode(422)
        .body(
            "detail",
            equalTo(
                "This review's framework asks no question \"TRANSFERABLE\" of a practice. It asks:"
                    + " EMBEDDED, above-good."));
  }

  @Test
  void an_evaluation_from_before_the_questions_can_still_be_read() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings().withRecommendedPractice();

    scene
        .as("head")
        .get(findings())
        .then()
        .statusCode(200)
        .body("practices[0].recommended", equalTo(true))
        .body("practices[0].answers.size()", equalTo(0));
  }

  @Test
  void an_estimate_says_when_it_was_agreed_with_the_head() {
    scene.reviewIn("IN_PROGRESS").withTeam();

    scene
        .as("lead")
        .put(
            findings() + "/estimates/leadership",
            "{\"level\":\"leading\",\"agreedOn\":\"2026-03-04\"}",
            null)
        .then()
        .statusCode(200)
        .body("estimates[0].agreedOn", equalTo("2026-03-04"));
  }

  @Test
  void a_tied_administrator_and_the_invited_see_no_findings() {
    scene.reviewIn("IN_PROGRESS").withTeam().withFindings();
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    UUID invited = scene.somebody("invited", "REVIEWER");
    sql.run(
        "insert into seat values (?, ?, ?, 'PEER', 'INVITED', 0, true)",
        UUID.randomUUID(),
        scene.review,
        invited);

    scene.as("tied").get(findings()).then().statusCode(404);
    scene.as("invited").get(findings()).then().statusCode(404);
    scene.as("administrator").get(findings()).then().body("findings", hasSize(0));
  }

  @Test
  void the_version_of_findings_tells_nothing_to_who_does_not_read_them_yet() {
    scene.reviewIn("IN_PROGRESS").withTeam();
    String before = scene.as("administrator").get(findings()).header("ETag");
    scene.withFindings();

    assertThat(scene.as("administrator").get(findings()).header("ETag")).isEqualTo(before);
    assertThat(scene.as("lead").get(findings()).header("ETag")).isNotEqualTo(before);
  }
}
