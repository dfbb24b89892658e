package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.platform.Person;

/**
 * Somebody writes who has not read the newest: both texts are there to compare, nothing is lost.
 */
final class StaleRoads {
  private static final String OLD = "\"0\"";

  private final Ground ground;
  private final Person lead;

  StaleRoads(Ground ground) {
    this.ground = ground;
    this.lead = ground.lead();
  }

  void note() {
    String review = ground.started();
    UUID id = ground.visiting.note(lead, review, Ground.COMPONENT, "LESSON_VISIT");
    String path = "/api/v1/evidence-notes/" + id;
    write(path, ground.read(lead, path).etag(), note(review, "Seen at the other device."));

    Reply stale =
        ground.calls.refused(
            lead,
            "sends an older note",
            412,
            ground.api.change("PUT", lead, path, OLD, note(review, "Seen here.")));

    assertThat(stale.body().path("current").path("text").asText())
        .isEqualTo("Seen at the other device.");
    assertThat(stale.body().path("current").path("yours").asText()).isEqualTo("Seen here.");
  }

  private static Map<String, Object> note(String review, String text) {
    return Visiting.noteText(review, Ground.COMPONENT, "LESSON_VISIT", text);
  }

  void finding() {
    String review = ground.started();
    UUID note = ground.found(review);
    JsonNode before = ground.read(lead, review + "/findings").body().path("findings").path(0);
    String path = review + "/findings/" + before.path("id").asText();
    String etag = "\"" + before.path("version").asText() + "\"";
    write(path, etag, finding("They know.", note));

    Reply stale =
        ground.calls.refused(
            lead,
            "changes a finding as it was",
            412,
            ground.api.change("PUT", lead, path, etag, finding("They guess.", note)));

    JsonNode refused = stale.body().path("current").path("refused");
    assertThat(refused.path("yours").asText()).isEqualTo("They guess.");
    assertThat(stale.body().path("current").path("findings").toString()).contains("They know.");
  }

  private static Map<String, Object> finding(String text, UUID note) {
    return Visiting.findingText(Ground.COMPONENT, "WENT_WELL", text, List.of(note));
  }

  void section() {
    String report = ground.drafted();
    String path = report + "/sections/summary";

    Reply stale =
        ground.calls.refused(
            lead,
            "writes the summary as it was",
            412,
            ground.api.change("PUT", lead, path, OLD, Map.of("text", "Another beginning.")));

    assertThat(stale.body().path("current").path("yours").asText()).isEqualTo("Another beginning.");
    assertThat(stale.body().path("current").path("current").path("text").asText())
        .isEqualTo("A school that talks about learning.");
  }

  private void write(String path, String etag, Object body) {
    ground.calls.change("PUT", lead, "changes it", path, etag, body);
  }
}
