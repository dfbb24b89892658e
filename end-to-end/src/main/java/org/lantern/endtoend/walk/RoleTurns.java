package org.lantern.endtoend.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.lantern.endtoend.journey.Joining;
import org.lantern.platform.Person;

/**
 * One program by which a head becomes a governor of one school after the other and stops being so:
 * changes that wait for no event, so that a run keeps its pace while walks wait.
 */
final class RoleTurns {
  private static final int AUTHORITIES = 20;
  private static final int PLACE = 19;

  private final Stage stage;
  private final Person head;

  /** Schools whose last role was withdrawn for certain. */
  private final Deque<UUID> schools = new ArrayDeque<>();

  /**
   * @param number of the program, below that of the heads
   */
  RoleTurns(Stage stage, int number) {
    this.stage = stage;
    this.head = stage.heads.get(number);
    for (int authority = 0; authority < AUTHORITIES; authority++) {
      schools.add(stage.school(authority, PLACE));
    }
  }

  void turn() {
    UUID school = schools.remove();
    comesAndGoes(stage, head, school);
    schools.add(school);
  }

  /** Somebody is given a governor's role and loses it. */
  static void comesAndGoes(Stage stage, Person person, UUID school) {
    UUID role = stage.people.grant(person, Joining.role("GOVERNOR", school)).id();
    stage.calls.move(
        stage.administrator, "withdraws it", "/api/v1/roles/" + role, "withdraw", null);
  }
}
