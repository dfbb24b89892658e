package org.lantern.review.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.ReportSteps;
import org.lantern.review.SceneTest;

/** What administrators read of somebody else, and what they are walled off from in it. */
@QuarkusTest
class BundleResourceTest extends SceneTest {
  private final UUID objection = UUID.randomUUID();
  private final UUID document = UUID.randomUUID();
  private final UUID line = UUID.randomUUID();

  @BeforeEach
  void a_lead_of_two_reviews() {
    scene.reportIn("DRAFTING");
    new ReportSteps(scene).submitted();
    sql.run("insert into signature values (?, 'LEAD', ?, now())", scene.review, scene.lead);
    sql.run(
        "insert into feedback values (?, ?, ?, 'LEAD', ?, 't', 't', now(), 0)",
        UUID.randomUUID(),
        scene.review,
        scene.lead,
        scene.peer);
    sql.run(
        "insert into objection (id, seat_id, review_id, state, reason, raised_by, raised_at,"
            + " version) values (?, ?, ?, 'RAISED', 'r', ?, now(), 0)",
        objection,
        scene.seatOf(scene.peer),
        scene.review,
        scene.head);
    sql.run(
        "insert into document (id, review_id, state, name, media_type, size, sha256, uploaded_by,"
            + " uploaded_at, version) values (?, ?, 'KEPT', 'plan.pdf', 'application/pdf', 1, '',"
            + " ?, now(), 0)",
        document,
        scene.review,
        scene.head);
    sql.run(
        "insert into line_of_enquiry (id, review_id, component, question, evidence, state,"
            + " dismissed, written_by, version) values (?, ?, 'leadership', 'q', '', 'OPEN', '{}',"
            + " ?, 0)",
        line,
        scene.review,
        scene.peer);
    history("objection", objection, "UPHOLD");
    history("document", document, "UPLOAD");
    history("line of enquiry", line, "ANSWER");
  }

  private void history(String thing, UUID id, String action) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state)"
            + " values (?, ?, now(), ?, ?, 'THERE')",
        thing,
        id,
        scene.lead,
        action);
  }

  private String read(String reader) {
    return scene
        .as(reader)
        .get("/api/v1/people-in-reviews/" + scene.lead + "/bundle")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private void readsNothingOfTheReview(String reader) {
    assertThat(read(reader))
        .contains(scene.programme.toString())
        .doesNotContain(
            scene.review.toString(),
            scene.report.toString(),
            scene.seatOf(scene.lead).toString(),
            objection.toString(),
            document.toString(),
            line.toString());
  }

  @Test
  void an_administrator_reads_which_reviews_somebody_was_in() {
    assertThat(read("administrator"))
        .contains(scene.review.toString(), scene.report.toString(), "\"action\":\"SUBMIT\"")
        .contains(objection.toString(), document.toString(), line.toString());
  }

  @Test
  void an_administrator_who_works_at_the_school_reads_nothing_of_its_review() {
    scene.employed(scene.somebody("tied", "NETWORK_ADMIN"), scene.school);

    readsNothingOfTheReview("tied");
  }

  @Test
  void an_administrator_on_the_team_reads_nothing_of_the_review_in_anothers_bundle() {
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, valid_from)"
            + " values (?, 'NETWORK_ADMIN', 'NETWORK', date '2020-01-01')",
        scene.peer);

    readsNothingOfTheReview("peer");
  }
}
