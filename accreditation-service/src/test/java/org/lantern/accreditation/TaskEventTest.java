package org.lantern.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.accreditation.decision.ReviewEvents;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.task.TaskContracts;
import org.lantern.kit.task.Tasks;

/** For whom this service waits, and until when. */
@QuarkusTest
class TaskEventTest extends SceneTest {
  private static final UUID GOLDEN = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final String OPENED = "accreditation.task-opened.v1";
  private static final String CLOSED = "accreditation.task-closed.v1";

  @Inject EventHandling handling;
  @Inject ReviewEvents events;

  private static UUID task(String kind, UUID subject) {
    return Tasks.idOf("accreditation", kind, subject, null);
  }

  @Test
  void tasks_are_told_as_was_promised() {
    TaskContracts.assertKept("accreditation");
  }

  @Test
  void a_recommended_practice_waits_for_administrators_who_were_not_on_the_team() {
    scene.practiceIn("NOMINATED");
    sql.run("truncate projection_position");
    UUID other = UUID.fromString("01900000-0000-7000-8000-000000000002");

    new Arriving(handling, events)
        .golden(
            "review.report-finalised.v1",
            4,
            text ->
                text.replace("\"reportId\" : \"" + GOLDEN, "\"reportId\" : \"" + UUID.randomUUID())
                    .replace("\"reviewId\" : \"" + other, "\"reviewId\" : \"" + scene.review)
                    .replace(
                        "\"practiceId\" : \"" + other, "\"practiceId\" : \"" + scene.practice));

    UUID decision =
        (UUID) sql.value("select id from decision where practice_id = ?", scene.practice);
    assertThat(
            (String)
                sql.value(
                    "select envelope from outbox where aggregate_id = ?",
                    task("practice-to-decide", decision)))
        .contains("\"role\":\"NETWORK_ADMIN\"")
        .containsPattern("\"except\":\\[[^]]*" + GOLDEN)
        .contains("\"schoolId\":\"" + scene.school + "\"");
  }

  @Test
  void what_is_decided_waits_for_the_head_until_the_audience_is_chosen() {
    scene.openDecision();
    String decision = scene.path("decisions", scene.decision);
    scene.as("administrator").act(decision, "accredit", "{\"until\":\"2099-01-01\"}");
    UUID granted =
        (UUID) sql.value("select id from accreditation where decision_id = ?", scene.decision);
    assertThat(scene.eventsOf(task("practice-to-decide", scene.decision))).isEqualTo(CLOSED);
    assertThat(scene.eventsOf(task("practice-to-list", granted))).isEqualTo(OPENED);

    scene
        .as("head")
        .act(scene.path("accreditations", granted), "list", "{\"audience\":\"MEMBERS\"}")
        .then()
        .statusCode(200);

    assertThat(scene.eventsOf(task("practice-to-list", granted))).isEqualTo(OPENED + " " + CLOSED);
  }
}
