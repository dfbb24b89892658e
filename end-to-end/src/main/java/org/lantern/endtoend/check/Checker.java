package org.lantern.endtoend.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.walk.Ledger;
import org.lantern.platform.Platform;

/**
 * Holds what callers were told against histories, outboxes, topics, inboxes, tables and copies.
 * Every difference is a sentence; none means that nothing was lost and nothing happened twice.
 */
public final class Checker {
  private static final Duration QUIET = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Map<String, List<String>> READS =
      new TreeMap<>(
          Map.of(
              "school", List.of("review", "accreditation"),
              "review", List.of("school", "accreditation"),
              "accreditation", List.of("school", "review")));
  private static final String ROLES =
      "select person_id, role, scope_kind, scope_id, valid_from, valid_until from actor_role"
          + " order by 1, 2, 3, 4, 5";
  private static final String LINKS = "select link_key, person_id from actor_link order by 1";

  private final Platform platform;
  private final Databases databases;
  private final Topics topics;
  private final Ledger ledger;

  public Checker(Platform platform, Databases databases, Ledger ledger) {
    this.platform = platform;
    this.databases = databases;
    this.topics = new Topics(platform.kafka().address());
    this.ledger = ledger;
  }

  /** All differences; waits first until everything that was committed has gone round. */
  public List<String> differences() {
    Patience.until(QUIET, PAUSE, "quiet", this::waiting, List::isEmpty);
    Found found = new Found();
    new LedgerCheck(databases, ledger).check(found);
    new EventsCheck(databases, topics).check(found);
    new ReactionsCheck(databases).check(found);
    new TasksCheck(databases).check(found);
    for (List<Rule> rules :
        List.of(
            DatesCheck.RULES,
            ClocksCheck.RULES,
            CreditsCheck.RULES,
            TeamsCheck.RULES,
            FindingsCheck.RULES,
            ReportsCheck.RULES)) {
      Rule.check(rules, databases, found);
    }
    copiesTellWhatTheOriginTells(found);
    return found.sentences();
  }

  /** Builds all copies anew and tells what differs from those that stood before. */
  public List<String> differencesOfAReplay() {
    return new Replay(platform, databases).differences();
  }

  /** Quiet is one round in which no outbox waits and no reader is behind. */
  private List<String> waiting() {
    List<String> waiting = new ArrayList<>(behind());
    Databases.ALL.stream()
        .filter(
            database ->
                !databases
                    .rows(database, "select 1 from outbox where published_at is null limit 1")
                    .isEmpty())
        .forEach(waiting::add);
    waiting.addAll(behind());
    return waiting;
  }

  private List<String> behind() {
    List<String> behind = new ArrayList<>();
    READS.forEach(
        (consumer, producers) ->
            producers.forEach(
                producer -> {
                  long lag = topics.lag(consumer, producer);
                  if (lag > 0) {
                    behind.add("%s has %d events of %s to read".formatted(consumer, lag, producer));
                  }
                }));
    return behind;
  }

  private void copiesTellWhatTheOriginTells(Found found) {
    for (String query : List.of(ROLES, LINKS)) {
      List<String> origin = databases.rows("school", query);
      for (String database : List.of("review", "accreditation")) {
        found.require(
            databases.rows(database, query).equals(origin),
            database + " tells other roles or sign-ins than school");
      }
    }
  }
}
