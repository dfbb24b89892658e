package org.lantern.endtoend.walk;

import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.journey.Asking;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.Preparing;
import org.lantern.platform.Person;

/**
 * A school becomes a member, asks once in vain and once with success, and nominates a practice;
 * meanwhile a role comes and goes.
 */
final class ShortWalk {
  static final int MOST = 180;

  private final Stage stage;
  private final Asking asking;

  ShortWalk(Stage stage) {
    this.stage = stage;
    this.asking = new Asking(stage.calls);
  }

  void walk(int number) {
    UUID school = stage.school(number % 20, 10 + number / 20 % 9);
    Person head = stage.member(school, number);
    inVain(head, school, number);
    RoleTurns.comesAndGoes(stage, stage.assurer, school);
    String review =
        asking.dated(
            stage.administrator,
            head,
            school,
            stage.programmes.get(1),
            Days.of(Days.today().plusDays(7)));
    new Preparing(stage.calls).nominate(head, school, review);
  }

  private void inVain(Person head, UUID school, int number) {
    String request = asking.request(head, school, stage.programmes.get(2), Map.of());
    if (number % 2 == 0) {
      asking.withdraw(head, request);
    } else {
      asking.decline(stage.administrator, request);
    }
  }
}
