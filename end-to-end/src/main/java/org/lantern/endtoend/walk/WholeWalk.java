package org.lantern.endtoend.walk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Accrediting;
import org.lantern.endtoend.journey.Asking;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Preparing;
import org.lantern.endtoend.journey.Reporting;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.platform.Person;

/**
 * A review from membership to the practice in the directory, with a team of its own; each takes one
 * of the side roads on its way, by its number.
 */
final class WholeWalk {
  static final int MOST = 120;

  private final Stage stage;
  private final Asking asking;
  private final Preparing preparing;
  private final Visiting visiting;
  private final Reporting reporting;
  private final Accrediting accrediting;

  WholeWalk(Stage stage) {
    this.stage = stage;
    this.asking = new Asking(stage.calls);
    this.preparing = new Preparing(stage.calls);
    this.visiting = new Visiting(stage.calls);
    this.reporting = new Reporting(stage.calls);
    this.accrediting = new Accrediting(stage.calls);
  }

  /** The ways a walk can take. */
  private enum Road {
    STRAIGHT,
    WAITLISTED_THEN_POSTPONED,
    SIGNED_TWICE,
    SENT_BACK_AND_COMMENTED,
    AMENDED_AND_VOIDED
  }

  void walk(int number) {
    Road road = Road.values()[number % Road.values().length];
    UUID school = stage.school(number % 20, number / 20 % 6);
    Person head = stage.member(school, number);
    UUID programme = stage.programmes.getFirst();
    Team team = stage.team(number, programme);
    String review = dated(road, head, school, programme);
    stage.staffing.team(review, team.lead(), team.peer());
    if (road == Road.WAITLISTED_THEN_POSTPONED) {
      postponed(head, school, review);
    }
    String practice = preparing.nominate(head, school, review);
    preparing.selfEvaluate(head, review);
    preparing.markReady(team.lead(), review);
    preparing.findNominated(team.lead(), review);
    visit(road, head, team, review, practice);
    String report = report(road, head, team, review);
    accrediting.accredit(stage.second, practice);
    accrediting.list(head, school, practice);
    if (road == Road.AMENDED_AND_VOIDED) {
      amendedAndVoided(head, team, review, report);
    }
  }

  private String dated(Road road, Person head, UUID school, UUID programme) {
    if (road != Road.WAITLISTED_THEN_POSTPONED) {
      return asking.dated(stage.administrator, head, school, programme, today());
    }
    String request = asking.request(head, school, programme, Map.of());
    asking.waitlist(stage.administrator, request);
    asking.accept(stage.administrator, request);
    String first = asking.offer(stage.administrator, request, today());
    asking.answer(head, first, Days.of(Days.today().plusDays(1)));
    asking.confirm(head, asking.offer(stage.administrator, request, today()));
    return asking.review(head, school, request);
  }

  private static List<Map<String, Object>> today() {
    return Days.of(Days.today());
  }

  /** Postponed with the team kept, then dated anew for a later day, and brought forward again. */
  private void postponed(Person head, UUID school, String review) {
    Reply now = stage.calls.read(head, "reads the review", review);
    String request = "/api/v1/requests/" + now.text("requestId");
    asking.postpone(head, review, true);
    asking.confirm(head, asking.offer(stage.administrator, request, today()));
    stage.staffing.confirm(review);
  }

  private void visit(Road road, Person head, Team team, String review, String practice) {
    Person lead = team.lead();
    visiting.start(lead, review);
    UUID note = visiting.note(lead, review, "leadership", "LESSON_VISIT");
    visiting.finding(lead, review, "leadership", "WENT_WELL", List.of(note));
    visiting.finding(lead, review, "leadership", "EVEN_BETTER_IF", List.of(note));
    visiting.estimate(lead, review, "leadership", "effective");
    visiting.recommend(lead, review, practice);
    if (road == Road.SIGNED_TWICE) {
      visiting.signDisagreeing(head, review);
      visiting.changeFinding(lead, review, "EVEN_BETTER_IF", List.of(note));
    }
    visiting.sign(lead, review);
    visiting.sign(head, review);
  }

  /** Returns the final report's path. */
  private String report(Road road, Person head, Team team, String review) {
    String report = reporting.begun(team.lead(), review);
    reporting.write(team.lead(), report, "summary", "A school that talks about learning.");
    if (road == Road.SENT_BACK_AND_COMMENTED) {
      reporting.submit(team.lead(), report);
      reporting.sendBack(stage.assurer, report);
    }
    reporting.checked(team.lead(), stage.assurer, report);
    if (road == Road.SENT_BACK_AND_COMMENTED) {
      Reply comment = reporting.comment(head, report, "A school that talks", "We are two schools.");
      reporting.dispute(head, report);
      reporting.answered(team.lead(), stage.assurer, report, comment, "PARTLY");
      reporting.liftDispute(stage.administrator, report);
    }
    reporting.confirmFacts(head, report);
    reporting.finalise(stage.administrator, report);
    reporting.share(head, report, "GOVERNORS_AND_HUB");
    return report;
  }

  private void amendedAndVoided(Person head, Team team, String review, String first) {
    reporting.amend(stage.administrator, first);
    String report = reporting.begun(team.lead(), review);
    reporting.write(team.lead(), report, "summary", "A school that talks, and listens.");
    reporting.checked(team.lead(), stage.assurer, report);
    reporting.confirmFacts(head, report);
    reporting.finalise(stage.administrator, report);
    reporting.voidIt(stage.administrator, report);
  }
}
