package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Joining;
import org.lantern.platform.Person;

/** What becomes of a final report: amended, superseded, voided, shared and read. */
final class EditionRoads {
  private final Ground ground;
  private final Person head;
  private final Person lead;
  private final Person administrator;

  EditionRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.lead = ground.lead();
    this.administrator = ground.administrator();
  }

  void amendedAndSuperseded() {
    String first = ground.finalReport();
    Reply before = ground.read(head, first);

    ground.reporting.amend(administrator, first);

    String review = "/api/v1/reviews/" + before.text("reviewId");
    String second = ground.reporting.begun(lead, review);
    ground.reporting.write(lead, second, "summary", "A school that talks, and listens.");
    ground.reporting.checked(lead, ground.assurer(), second);
    assertThat(ground.read(head, first).text("state")).isEqualTo("FINAL");
    ground.reporting.confirmFacts(head, second);
    Reply amended = ground.reporting.finalise(administrator, second);
    assertThat(amended.text("number")).isEqualTo(before.text("number") + "-2");
    Reply superseded = ground.read(head, first);
    assertThat(superseded.text("state")).isEqualTo("SUPERSEDED");
    assertThat(superseded.text("digest")).isEqualTo(before.text("digest"));
    assertThat(ground.read(head, first + "/differences?with=" + amended.id()).body().toString())
        .contains("listens");
  }

  void voidedWithNotice() {
    String report = ground.finalReport();
    ground.read(head, report);

    ground.reporting.voidIt(administrator, report);

    ground.waits(head, "report-voided", report);
    Reply now = ground.read(head, report);
    assertThat(now.text("state")).isEqualTo("VOIDED");
    assertThat(now.text("content")).isNotEmpty();
    assertThat(ground.read(head, report + "/history").body().toString())
        .contains("Two schools were mixed up.");
  }

  /**
   * @param governor somebody who is nobody at the school yet
   */
  void sharedAndRead(Person governor) {
    String report = ground.finalReport();
    ground.stage.people.grant(governor, Joining.role("GOVERNOR", ground.school));
    ground.calls.refused(governor, "reads the report", 404, ground.api.get(governor, report));

    ground.reporting.share(head, report, "GOVERNORS_AND_HUB");

    ground.calls.read(governor, "reads it now that it is shared", report);
    assertThat(readers(report)).contains(ground.stage.people.id(governor).toString());
    ground.calls.refused(
        governor, "asks who else read it", 404, ground.api.get(governor, report + "/readers"));
    ground.reporting.share(head, report, "LEADERSHIP_ONLY");
    ground.calls.refused(governor, "reads it again", 404, ground.api.get(governor, report));
  }

  /** Every next step waits for the school, which takes it on or says why not. */
  void followedUp() {
    String report = ground.finalReport();
    String review = "/api/v1/reviews/" + ground.read(head, report).text("reviewId");
    ground.waits(head, "recommendations-to-answer", review);
    String made =
        ground
            .read(head, "/api/v1/recommendations?reviewId=" + review.substring(16))
            .body()
            .path("items")
            .path(0)
            .path("id")
            .asText();

    ground.calls.move(
        head, "takes the next step on", "/api/v1/recommendations/" + made, "accept", null);

    ground.waitsNoMore(head, "recommendations-to-answer", review);
    assertThat(ground.actions(head, "/api/v1/recommendations/" + made))
        .containsExactly("MAKE", "ACCEPT");
  }

  private List<String> readers(String report) {
    JsonNode log = ground.read(head, report + "/readers").body();
    return StreamSupport.stream(log.spliterator(), false)
        .map(each -> each.path("personId").asText())
        .toList();
  }
}
