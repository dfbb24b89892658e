package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Calls;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Reporting;
import org.lantern.platform.Person;

/** What happens to a report between its author's hands and its final edition. */
final class CheckingRoads {
  private final Ground ground;
  private final Person head;
  private final Person lead;
  private final Person assurer;
  private final Person administrator;

  CheckingRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.lead = ground.lead();
    this.assurer = ground.assurer();
    this.administrator = ground.administrator();
  }

  void sentBack() {
    String report = ground.drafted();
    ground.reporting.submit(lead, report);
    ground.waits(assurer, "report-to-check", report);
    ground.reporting.tickAll(assurer, report);

    ground.reporting.sendBack(assurer, report);

    ground.waitsNoMore(assurer, "report-to-check", report);
    assertThat(ground.read(lead, report + "/history").body().toString())
        .contains("The summary claims more than was seen.");
    ground.calls.refused(assurer, "reads the draft", 404, ground.api.get(assurer, report));
    ground.reporting.submit(lead, report);
    ground.calls.refused(
        assurer, "releases it unchecked", 422, ground.api.act(assurer, report, "release", null));
    ground.reporting.tickAll(assurer, report);
    ground.reporting.release(assurer, report);
    ground.waits(head, "report-to-comment", report);
  }

  void commentedAndDecided() {
    String report = ground.inSchoolCheck();
    Reply comment =
        ground.reporting.comment(head, report, "A school that talks", "We are two schools.");
    ground.waits(lead, "report-comment-to-answer", "/" + comment.id());
    ground.reporting.confirmFacts(head, report);
    ground.calls.refused(
        administrator,
        "finalises it with a comment undecided",
        422,
        ground.api.act(administrator, report, "finalise", null));

    ground.reporting.answered(lead, assurer, report, comment, "ACCEPTED");

    Reply comments = ground.read(head, report + "/comments");
    assertThat(comments.body().path(0).path("decided").asText()).isEqualTo("ACCEPTED");
    ground.reporting.write(lead, report, "summary", "Two schools that talk about learning.");
    ground.calls.refused(
        administrator,
        "finalises what the school has not looked at again",
        422,
        ground.api.act(administrator, report, "finalise", null));
    ground.waits(head, "report-to-comment", report);
    ground.reporting.confirmFacts(head, report);
    ground.reporting.finalise(administrator, report);
    assertThat(ground.read(head, report).text("content")).contains("Two schools that talk");
  }

  /** A reminder goes and the days pass, by hand in the tables; then silence counts. */
  void tooLate() {
    String report = ground.inSchoolCheck();
    UUID id = Calls.idOf(report);
    ground.databases.change(
        "review",
        "update due_move set due_at = now() where thing_id = '%s' and action = 'REMIND_FACTS'"
            .formatted(id));
    ground.waits(head, "report-facts-reminder", report);
    ground.databases.change(
        "review",
        "update report set comments_due_on = current_date - 1 where id = '%s'".formatted(id),
        "update due_move set due_at = now() - interval '1 second' where thing_id = '%s'"
            .formatted(id));

    ground.calls.read(
        head,
        "has let the days pass",
        report,
        reply -> reply.body().hasNonNull("factsConfirmedAt"));

    Reply late =
        ground.calls.refused(
            head,
            "comments too late",
            422,
            ground.api.create(
                head,
                report + "/comments",
                Reporting.fact("summary", "A school that talks", "We are two schools.")));
    assertThat(late.sentence()).contains("the school's response");
    assertThat(ground.actions(head, report)).endsWith("CONFIRM_FACTS");
    ground.waitsNoMore(head, "report-to-comment", report);
    ground.reporting.finalise(administrator, report);
  }

  void disputed() {
    String report = ground.inSchoolCheck();
    ground.reporting.confirmFacts(head, report);

    ground.reporting.dispute(head, report);

    ground.waits(administrator, "report-disputed", report);
    ground.calls.refused(
        administrator,
        "finalises it in dispute",
        422,
        ground.api.act(administrator, report, "finalise", null));
    ground.reporting.liftDispute(administrator, report);
    Reply last = ground.reporting.finalise(administrator, report);
    assertThat(last.text("state")).isEqualTo("FINAL");
  }

  /**
   * @param successor somebody who is nobody at the school yet
   */
  void headReplaced(Person successor) {
    String report = ground.inSchoolCheck();
    Reply comment =
        ground.reporting.comment(head, report, "A school that talks", "We are two schools.");

    ground.stage.people.nameHead(ground.school, successor, Days.today());

    ground.calls.refusedSoon(
        head, "no longer reads the report", 404, () -> ground.api.get(head, report));
    ground.waits(successor, "report-to-comment", report);
    ground.reporting.answered(lead, assurer, report, comment, "DECLINED");
    ground.reporting.confirmFacts(successor, report);
    ground.reporting.finalise(administrator, report);
    assertThat(ground.read(successor, report).text("state")).isEqualTo("FINAL");
  }
}
