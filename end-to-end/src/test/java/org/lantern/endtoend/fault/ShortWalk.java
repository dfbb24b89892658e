package org.lantern.endtoend.fault;

import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * A school becomes a member, asks once in vain and once with success, and nominates a practice;
 * meanwhile a role comes and goes.
 */
final class ShortWalk {
  private final Stage stage;

  ShortWalk(Stage stage) {
    this.stage = stage;
  }

  void walk(int number) {
    UUID school = stage.school(number % 20, 10 + number / 20 % 9);
    Person head = stage.member(school, number);
    changeOfMind(head, school);
    RoleTurns.comesAndGoes(stage, stage.assurer, school);
    UUID review = stage.datedReview(head, school, stage.programmes.get(1));
    stage.nominated(head, school, review);
  }

  private void changeOfMind(Person head, UUID school) {
    Reply asked =
        stage.caller.make(
            head,
            "/api/v1/requests",
            Map.of("schoolId", school, "programmeId", stage.programmes.get(2), "wishes", ""),
            "review",
            "request");
    stage.caller.move(
        head, "/api/v1/requests/" + asked.id(), "withdraw", null, "WITHDRAWN", "review");
  }
}
