package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.journey.Days;
import org.lantern.platform.Person;

/** A leadership review by video, whose framework has no scale, to its final report. */
final class OnlineRoad {
  private static final List<String> COMPONENTS = List.of("leaders", "improvement", "benefit");

  private final Ground ground;
  private final UUID programme;

  /**
   * @param programme one of the framework without a scale
   */
  OnlineRoad(Ground ground, UUID programme) {
    this.ground = ground;
    this.programme = programme;
  }

  void walk() {
    Person head = ground.head;
    Person lead = ground.lead();
    ground.staffing.qualify(lead, programme, "LEAD");
    ground.staffing.qualify(ground.team.peer(), programme, "PEER");
    String review =
        ground.asking.dated(
            ground.administrator(), head, ground.school, programme, Days.online(Days.today()));
    assertThat(ground.read(head, review).body().path("days").path(0).path("mode").asText())
        .isEqualTo("ONLINE");
    ground.staffing.team(review, lead, ground.team.peer());
    ground.preparing.selfEvaluate(head, review);
    ground.preparing.markReady(lead, review);
    ground.visiting.start(lead, review);
    for (String component : COMPONENTS) {
      UUID note = ground.visiting.note(lead, review, component, "DISCUSSION");
      ground.visiting.finding(lead, review, component, "WENT_WELL", List.of(note));
    }
    ground.calls.refused(
        lead,
        "records an estimate",
        422,
        ground.api.change(
            "PUT",
            lead,
            review + "/findings/estimates/leaders",
            null,
            Map.of("level", "effective")));
    ground.visiting.sign(lead, review);
    ground.visiting.sign(head, review);
    String report = ground.reporting.begun(lead, review);
    ground.reporting.written(lead, ground.assurer(), head, ground.administrator(), report);
    assertThat(ground.read(head, report).text("state")).isEqualTo("FINAL");
    assertThat(ground.read(head, review + "/findings").body().path("estimates")).isEmpty();
  }
}
