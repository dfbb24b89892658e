package org.lantern.endtoend.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;

/**
 * Builds all copies anew from the topics and compares them with those that stood before. Every
 * subscription has a row too many at first, so that one whose replay never ran is noticed;
 * review-service is killed in the middle and must go on by itself.
 */
final class Replay {
  private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";
  private static final String ROW_TOO_MANY_OF_PEOPLE =
      "insert into actor_link values ('marker', " + NOBODY + ")";
  private static final String TASK_TOO_MANY =
      "insert into task (id, service, closed_at, sequence, version) values (%s, '%s', now(), 1, 0)";
  private static final Duration LONGEST = Duration.ofSeconds(120);

  /** All tables that only hold what other services told. */
  private static final String COPIES =
      """
      select table_name from information_schema.tables where table_schema = 'public'
        and (table_name like '%\\_copy' or table_name like '%\\_copy\\_%'
          or table_name in ('actor_link', 'actor_role'))
      """;

  private static final String COPIED_TASKS =
      """
      select table_name from information_schema.tables where table_schema = 'public'
        and table_name in ('task_review', 'task_accreditation', 'task_person_review')
      """;

  private final Platform platform;
  private final Databases databases;

  Replay(Platform platform, Databases databases) {
    this.platform = platform;
    this.databases = databases;
  }

  List<String> differences() {
    Map<String, List<String>> before = copies();
    addRowsTooMany();
    replayAll();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!(noneIsLeft() && copies().equals(before)) && System.nanoTime() < end) {
      Patience.pass(Duration.ofMillis(500));
    }
    return differences(before, copies());
  }

  private List<String> differences(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    List<String> differences = new ArrayList<>();
    if (!noneIsLeft()) {
      differences.add("a replay did not end");
    }
    before.keySet().stream()
        .filter(table -> !before.get(table).equals(after.get(table)))
        .map(
            table ->
                "%s: %d rows before, %d after a replay"
                    .formatted(table, before.get(table).size(), after.get(table).size()))
        .forEach(differences::add);
    return differences;
  }

  private void addRowsTooMany() {
    for (String service : List.of("review", "accreditation")) {
      databases.change(service, ROW_TOO_MANY_OF_PEOPLE);
      databases.change("school", TASK_TOO_MANY.formatted(NOBODY, service));
    }
    databases.change(
        "review", "insert into practice_copy values (%1$s, %1$s, %1$s, '')".formatted(NOBODY));
    databases.change(
        "accreditation", "insert into review_copy values (%1$s, %1$s, '')".formatted(NOBODY));
  }

  private void replayAll() {
    platform.school().stop();
    platform.school().start(Map.of("LANTERN_REPLAY", "review,accreditation"));
    platform.school().awaitReady();
    platform.accreditation().stop();
    platform.accreditation().start(Map.of("LANTERN_REPLAY", "school,review"));
    killWhileReplaying();
    platform.review().start(Map.of("LANTERN_REPLAY", "accreditation"));
    platform.review().awaitReady();
    platform.accreditation().awaitReady();
  }

  private boolean noneIsLeft() {
    return Databases.ALL.stream()
        .allMatch(database -> databases.rows(database, "select 1 from replay").isEmpty());
  }

  /** A trigger holds the replay of people's and schools' copies back until the kill. */
  private void killWhileReplaying() {
    platform.review().stop();
    try (Held held = new Held(platform, databases, "review", "before insert on school_copy", "")) {
      platform.review().start(Map.of("LANTERN_REPLAY", "school"));
      held.awaitWaiting(LONGEST);
      platform.review().process().kill();
    }
  }

  private Map<String, List<String>> copies() {
    Map<String, List<String>> all = new TreeMap<>();
    for (String database : Databases.ALL) {
      String tables = database.equals("school") ? COPIED_TASKS : COPIES;
      for (String table : databases.rows(database, tables)) {
        all.put(
            database + "." + table,
            databases.rows(database, "select t::text from " + table + " t order by 1"));
      }
    }
    return all;
  }
}
