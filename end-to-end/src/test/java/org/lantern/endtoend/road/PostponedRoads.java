package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.platform.Person;

/** A review that cannot be on its days. */
final class PostponedRoads {
  private final Ground ground;
  private final Person head;
  private final Person administrator;

  PostponedRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.administrator = ground.administrator();
  }

  void teamKept() {
    String review = ground.teamConfirmed();

    Reply held = ground.asking.postpone(head, review, true);

    assertThat(held.body().path("holds").path(0).path("kind").asText()).isEqualTo("POSTPONED");
    ground.calls.refused(
        ground.lead(),
        "marks it ready meanwhile",
        422,
        ground.api.act(ground.lead(), review, "mark-ready", null));
    redated(review, 3);
    assertThat(ground.seats(review)).containsOnly("ACCEPTED").hasSize(2);
    ground.staffing.confirm(review);
    assertThat(ground.read(head, review).text("state")).isEqualTo("TEAM_CONFIRMED");
  }

  void teamReleased() {
    String review = ground.teamConfirmed();

    ground.asking.postpone(administrator, review, false);

    assertThat(ground.seats(review)).containsOnly("WITHDRAWN").hasSize(2);
    ground.calls.refused(
        ground.lead(), "reads the review", 404, ground.api.get(ground.lead(), review));
    redated(review, 3);
    ground.staffing.team(review, ground.team.lead(), ground.team.peer());
    assertThat(ground.read(ground.lead(), review).text("state")).isEqualTo("TEAM_CONFIRMED");
  }

  private void redated(String review, int inDays) {
    String request = "/api/v1/requests/" + ground.read(head, review).text("requestId");
    ground.waits(administrator, "days-to-offer", request);
    ground.asking.confirm(head, ground.asking.offer(administrator, request, Ground.inDays(inDays)));
    Reply now = ground.read(head, review);
    assertThat(now.body().path("days").path(0).path("day").asText())
        .isEqualTo(Days.today().plusDays(inDays).toString());
    assertThat(now.body().path("holds")).isEmpty();
    assertThat(now.text("state")).isEqualTo("DATED");
  }

  void switchedOnline() {
    String review = ground.teamConfirmed();

    Reply online = ground.asking.switchMode(administrator, review, "ONLINE");

    assertThat(online.body().path("days").path(0).path("mode").asText()).isEqualTo("ONLINE");
    assertThat(online.text("state")).isEqualTo("TEAM_CONFIRMED");
    ground.preparing.selfEvaluate(head, review);
    ground.preparing.markReady(ground.lead(), review);
    ground.visiting.start(ground.lead(), review);
  }

  /** With the notice that is left, which days owed depend on. */
  void cancelled() {
    String review =
        ground.asking.dated(
            administrator, head, ground.school, ground.programme, Ground.inDays(14));
    ground.staffing.team(review, ground.team.lead(), ground.team.peer());
    String practice = ground.preparing.nominate(head, ground.school, review);

    Reply over = ground.asking.cancel(head, review, "HOST");

    assertThat(over.text("state")).isEqualTo("CANCELLED");
    assertThat(over.body().path("cancellation").path("noticeDays").asInt()).isBetween(9, 10);
    ground.waits(administrator, "review-cancelled", review);
    assertThat(ground.seats(review)).containsOnly("WITHDRAWN").hasSize(2);
    ground.calls.read(
        head,
        "can nominate the practice to another review",
        practice,
        reply -> reply.text("state").equals("DRAFT"));
    ground.calls.refused(
        administrator,
        "cancels it again",
        409,
        ground.api.act(
            administrator, review, "cancel", Map.of("for", "NETWORK", "reason", "Twice.")));
  }

  /** What was written stays readable for the team. */
  void abandoned() {
    String review = ground.started();
    var note = ground.visiting.note(ground.lead(), review, Ground.COMPONENT, "DISCUSSION");

    ground.visiting.abandon(ground.lead(), review);

    ground.waits(head, "review-abandoned", review);
    ground.waits(administrator, "review-abandoned-by-lead", review);
    ground.read(ground.lead(), "/api/v1/evidence-notes/" + note);
    ground.calls.refused(
        ground.lead(),
        "records a finding all the same",
        409,
        ground.api.create(
            ground.lead(),
            review + "/findings",
            Visiting.findingText(Ground.COMPONENT, "WENT_WELL", "Late.", List.of(note))));
  }
}
