package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.journey.Joining;
import org.lantern.platform.Person;

/** A school that does not simply agree, and findings that change after a signature. */
final class SigningRoads {
  private final Ground ground;
  private final Person head;
  private final Person lead;

  SigningRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.lead = ground.lead();
  }

  void signedWithANote() {
    String review = ready();
    ground.visiting.sign(lead, review);

    ground.visiting.signDisagreeing(head, review);

    JsonNode school = signature(review, "HOST_HEAD");
    assertThat(school.path("kind").asText()).isEqualTo("DISAGREED");
    assertThat(school.path("note").asText()).isEqualTo("We see attendance otherwise.");
    assertThat(ground.read(head, review).text("state")).isEqualTo("FINDINGS_AGREED");
    String report = ground.reporting.begun(lead, review);
    ground.reporting.written(lead, ground.assurer(), head, ground.administrator(), report);
    assertThat(ground.read(head, report).text("content")).contains("We see attendance otherwise.");
  }

  /**
   * @param delegate somebody who is nobody at the school yet
   */
  void signedByTheDelegate(Person delegate) {
    String review = ready();
    ground.stage.people.grant(delegate, Joining.role("SCHOOL_DELEGATE", ground.school));

    ground.visiting.sign(delegate, review);

    assertThat(signature(review, "HOST_HEAD").path("delegated").asBoolean()).isTrue();
    ground.visiting.sign(lead, review);
    assertThat(ground.read(delegate, review).text("state")).isEqualTo("FINDINGS_AGREED");
  }

  void recordedAsNotAgreeing() {
    String review = ready();
    ground.visiting.sign(lead, review);
    ground.waits(head, "findings-to-sign", review);

    ground.visiting.recordNotAgreeing(lead, review);

    assertThat(signature(review, "HOST_HEAD").path("kind").asText()).isEqualTo("NOT_AGREEING");
    assertThat(ground.read(head, review).text("state")).isEqualTo("FINDINGS_AGREED");
    ground.waitsNoMore(head, "findings-to-sign", review);
  }

  void changedAfterSigning() {
    String review = ground.started();
    UUID note = ground.found(review);
    ground.visiting.sign(head, review);
    ground.waits(lead, "findings-to-sign", review);

    ground.visiting.changeFinding(lead, review, "EVEN_BETTER_IF", List.of(note));

    JsonNode now = ground.read(head, review + "/findings").body();
    assertThat(now.path("signatures")).isEmpty();
    assertThat(now.path("endedSignatures")).hasSize(1);
    ground.waits(head, "findings-to-sign", review);
    ground.visiting.sign(lead, review);
    assertThat(ground.read(head, review).text("state")).isEqualTo("IN_PROGRESS");
    ground.visiting.sign(head, review);
    assertThat(ground.read(head, review).text("state")).isEqualTo("FINDINGS_AGREED");
  }

  private String ready() {
    String review = ground.started();
    ground.found(review);
    return review;
  }

  private JsonNode signature(String review, String relation) {
    return StreamSupport.stream(
            ground.read(lead, review + "/findings").body().path("signatures").spliterator(), false)
        .filter(each -> each.path("relation").asText().equals(relation))
        .findFirst()
        .orElseThrow();
  }
}
