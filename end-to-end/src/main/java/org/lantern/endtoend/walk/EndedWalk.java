package org.lantern.endtoend.walk;

import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Asking;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Preparing;
import org.lantern.endtoend.journey.Visiting;
import org.lantern.platform.Person;

/**
 * A review that ends without findings, by its number: cancelled, postponed with the team released
 * and then cancelled, or abandoned on site. A practice was nominated to it.
 */
final class EndedWalk {
  static final int MOST = 80;
  private static final int AUTHORITIES = 20;
  private static final int FIRST_PLACE = 6;

  private final Stage stage;
  private final int firstTeam;
  private final Asking asking;

  /**
   * @param firstTeam the number of the first team that is left for these walks
   */
  EndedWalk(Stage stage, int firstTeam) {
    this.stage = stage;
    this.firstTeam = firstTeam;
    this.asking = new Asking(stage.calls);
  }

  void walk(int number) {
    UUID school = stage.school(number % AUTHORITIES, FIRST_PLACE + number / AUTHORITIES);
    Person head = stage.member(school, number);
    UUID programme = stage.programmes.get(1);
    Team team = stage.team(firstTeam + number, programme);
    String review =
        asking.dated(stage.administrator, head, school, programme, Days.of(Days.today()));
    stage.staffing.team(review, team.lead(), team.peer());
    new Preparing(stage.calls).nominate(head, school, review);
    switch (number % 3) {
      case 0 -> asking.cancel(head, review, "HOST");
      case 1 -> postponedThenCancelled(head, review);
      default -> abandoned(head, team.lead(), review);
    }
  }

  private void postponedThenCancelled(Person head, String review) {
    Reply now = stage.calls.read(head, "reads the review", review);
    asking.postpone(stage.administrator, review, false);
    asking.offer(
        stage.administrator,
        "/api/v1/requests/" + now.text("requestId"),
        Days.of(Days.today().plusDays(7)));
    asking.cancel(stage.administrator, review, "NETWORK");
  }

  private void abandoned(Person head, Person lead, String review) {
    Preparing preparing = new Preparing(stage.calls);
    Visiting visiting = new Visiting(stage.calls);
    preparing.selfEvaluate(head, review);
    preparing.markReady(lead, review);
    visiting.start(lead, review);
    visiting.note(lead, review, "leadership", "DISCUSSION");
    visiting.abandon(lead, review);
  }
}
