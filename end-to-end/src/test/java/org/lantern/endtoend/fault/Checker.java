package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.endtoend.Patience;
import org.lantern.platform.Platform;

/**
 * Holds what callers were told against histories, outboxes, topics, inboxes and copies. Every
 * difference is a sentence; none means that nothing was lost and nothing happened twice.
 */
final class Checker {
  private static final int EXAMPLES = 5;
  private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";
  private static final String ROW_TOO_MANY_OF_PEOPLE =
      "insert into actor_link values ('marker', " + NOBODY + ")";
  private static final String TASK_TOO_MANY =
      "insert into task (id, service, closed_at, sequence, version) values (%s, '%s', now(), 1, 0)";
  private static final Duration QUIET = Duration.ofSeconds(120);
  private static final Map<String, List<String>> READS =
      new TreeMap<>(
          Map.of(
              "school", List.of("review", "accreditation"),
              "review", List.of("school", "accreditation"),
              "accreditation", List.of("school", "review")));
  private static final Map<String, List<String>> COPIES =
      new TreeMap<>(
          Map.of(
              "school",
              List.of("task_review", "task_accreditation", "task_person_review"),
              "review",
              List.of(
                  "school_copy",
                  "membership_copy",
                  "employment_copy",
                  "tie_copy",
                  "practice_copy",
                  "person_merge_copy",
                  "actor_link",
                  "actor_role"),
              "accreditation",
              List.of(
                  "school_copy",
                  "membership_copy",
                  "employment_copy",
                  "tie_copy",
                  "review_copy",
                  "team_copy",
                  "person_merge_copy",
                  "actor_link",
                  "actor_role")));

  private final Platform platform;
  private final Databases databases;
  private final Topics topics;
  private final Ledger ledger;
  private final List<String> found = new ArrayList<>();

  Checker(Platform platform, Databases databases, Ledger ledger) {
    this.platform = platform;
    this.databases = databases;
    this.topics = new Topics(platform.kafka().address());
    this.ledger = ledger;
  }

  /** All differences; waits first until everything that was committed has gone round. */
  List<String> differences() {
    awaitQuiet();
    found.addAll(ledger.troubles());
    acknowledgedIsThere();
    unansweredHappenedOnceOrNotAtAll();
    nothingHappenedThatNobodyAsked();
    findingsAreWhole();
    everyChangeHasItsEvent();
    Databases.ALL.forEach(this::topicIsTheOutboxInOrder);
    eachReactionOnce();
    nothingIsDead();
    copiesTellWhatTheOriginTells();
    return found;
  }

  /** Quiet is one round in which no outbox waits and no reader is behind. */
  private void awaitQuiet() {
    Caller.patiently(QUIET, "quiet", this::waiting, List::isEmpty);
  }

  private List<String> waiting() {
    List<String> waiting = new ArrayList<>();
    READS.forEach(
        (consumer, producers) ->
            producers.stream()
                .filter(producer -> topics.lag(consumer, producer) > 0)
                .forEach(producer -> waiting.add(consumer + " reads " + producer)));
    Databases.ALL.stream()
        .filter(
            database ->
                !databases
                    .rows(database, "select 1 from outbox where published_at is null limit 1")
                    .isEmpty())
        .forEach(waiting::add);
    READS.forEach(
        (consumer, producers) ->
            producers.stream()
                .filter(producer -> topics.lag(consumer, producer) > 0)
                .forEach(producer -> waiting.add(consumer + " reads on " + producer)));
    return waiting;
  }

  private void acknowledgedIsThere() {
    Map<Ledger.Kind, Set<UUID>> told =
        ledger.made().stream()
            .collect(
                Collectors.groupingBy(
                    made -> new Ledger.Kind(made.database(), made.table()),
                    Collectors.mapping(Ledger.Made::id, Collectors.toSet())));
    told.forEach(
        (kind, ids) -> {
          Set<UUID> there = ids(kind.database(), "select id from " + kind.table());
          require(there.containsAll(ids), kind + " lacks " + some(ids, there));
        });
    Map<Ledger.Moved, Integer> moves = moves();
    ledger.moved().forEach(move -> require(moves.getOrDefault(move, 0) == 1, move, moves));
  }

  private void unansweredHappenedOnceOrNotAtAll() {
    Map<Ledger.Moved, Integer> moves = moves();
    moves.forEach((move, times) -> require(times == 1, move, moves));
    for (Ledger.Kind kind : countable()) {
      long told = ledger.made().stream().filter(m -> m.table().equals(kind.table())).count();
      long there = ids(kind.database(), "select id from " + kind.table()).size();
      require(
          told <= there && there <= told + ledger.openMakings(kind),
          "%s: %d told, %d left open, %d there"
              .formatted(kind.table(), told, ledger.openMakings(kind), there));
    }
  }

  private static List<Ledger.Kind> countable() {
    return List.of(
        new Ledger.Kind("school", "membership"),
        new Ledger.Kind("school", "invitation"),
        new Ledger.Kind("review", "request"),
        new Ledger.Kind("review", "day_offer"),
        new Ledger.Kind("review", "qualification"),
        new Ledger.Kind("review", "assurance"),
        new Ledger.Kind("review", "seat"),
        new Ledger.Kind("accreditation", "practice"));
  }

  private Map<Ledger.Moved, Integer> moves() {
    Map<Ledger.Moved, Integer> moves = new HashMap<>();
    for (String database : Databases.ALL) {
      for (String row :
          databases.rows(
              database, "select thing_id, action, count(*) from history group by 1, 2")) {
        String[] values = row.split("\t");
        moves.put(
            new Ledger.Moved(database, UUID.fromString(values[0]), values[1]),
            Integer.parseInt(values[2]));
      }
    }
    return moves;
  }

  /** Every move by a person was asked for by a walk; first sign-ins accept their invitations. */
  private void nothingHappenedThatNobodyAsked() {
    for (String database : Databases.ALL) {
      for (String row :
          databases.rows(
              database,
              "select thing_id, action from history where from_state is not null"
                  + " and person_id is not null and thing <> 'invitation'")) {
        String[] values = row.split("\t");
        var move = new Ledger.Moved(database, UUID.fromString(values[0]), values[1]);
        require(
            ledger.moved().contains(move) || ledger.openMoves().contains(move),
            "nobody asked for " + move);
      }
    }
  }

  /** No finding is there twice, and behind every report stands what its walk wrote. */
  private void findingsAreWhole() {
    databases
        .rows("review", "select review_id, kind from finding group by 1, 2 having count(*) > 1")
        .forEach(row -> require(false, "written twice: " + row));
    databases
        .rows(
            "review",
            """
            select r.review_id from report r where
              (select count(*) from finding f where f.review_id = r.review_id) <> 2
              or (select count(*) from evidence_note n where n.review_id = r.review_id) <> 1
              or (select count(*) from estimate e where e.review_id = r.review_id) <> 1
              or (select count(*) from practice_evaluation p where p.review_id = r.review_id) <> 1
              or (select count(*) from signature s where s.review_id = r.review_id) <> 2
            """)
        .forEach(row -> require(false, "lost behind the report on " + row));
  }

  private void everyChangeHasItsEvent() {
    for (String database : List.of("review", "accreditation")) {
      List<String> uneven =
          databases.rows(
              database,
              """
              select coalesce(h.thing_id, o.aggregate_id), h.times, o.times
              from (select thing_id, correlation_id, count(*) times from history group by 1, 2) h
              full join (
                select aggregate_id, envelope::jsonb ->> 'correlationid' correlation_id,
                  count(*) times
                from outbox where type not like '%.task-%' group by 1, 2) o
                on o.aggregate_id = h.thing_id and o.correlation_id = h.correlation_id
              where h.times is distinct from o.times
              """);
      require(
          uneven.isEmpty(),
          database
              + ": changes without event or events without change "
              + uneven.stream().limit(EXAMPLES).toList());
    }
    require(
        databases
            .rows(
                "school",
                """
                select m.id from membership m where (
                  select count(*) from outbox o where o.aggregate_id = m.id) <> 1
                """)
            .isEmpty(),
        "a membership without its one event");
  }

  private void topicIsTheOutboxInOrder(String service) {
    Map<UUID, String> outbox = new HashMap<>();
    databases
        .rows(service, "select event_id, envelope from outbox")
        .forEach(row -> outbox.put(UUID.fromString(row.substring(0, 36)), row.substring(37)));
    Map<UUID, Long> last = new HashMap<>();
    Set<UUID> seen = new HashSet<>();
    for (Topics.Sent sent : topics.all(service)) {
      require(sent.text().equals(outbox.get(sent.id())), service + " never wrote " + sent);
      if (seen.add(sent.id())) {
        long before = last.getOrDefault(sent.aggregate(), 0L);
        require(sent.sequence() == before + 1, service + ": after " + before + " came " + sent);
        last.put(sent.aggregate(), sent.sequence());
      }
    }
    require(
        seen.containsAll(outbox.keySet()),
        service + ": not on the topic " + some(outbox.keySet(), seen));
  }

  private void eachReactionOnce() {
    Set<UUID> finalised =
        ids("review", "select event_id from outbox where type = 'review.report-finalised.v1'");
    Set<UUID> reacted =
        ids("accreditation", "select distinct event_id from inbox where consumer like '%review'");
    require(reacted.equals(finalised), "reacted to " + reacted.size() + " of " + finalised.size());
    require(
        databases
            .rows(
                "accreditation",
                "select event_id from inbox group by consumer, event_id" + " having count(*) > 1")
            .isEmpty(),
        "an event was taken twice");
    String recommended =
        databases
            .rows(
                "accreditation",
                "select count(*) from outbox where type = 'accreditation.practice-recommended.v1'")
            .getFirst();
    require(
        recommended.equals(Integer.toString(finalised.size())),
        finalised.size() + " final reports, but " + recommended + " recommendations");
    String opened = databases.rows("accreditation", "select count(*) from decision").getFirst();
    require(opened.equals(recommended), recommended + " recommendations, " + opened + " decisions");
  }

  private void nothingIsDead() {
    for (String database : READS.keySet()) {
      databases
          .rows(database, "select type, reason from dead_letter limit " + EXAMPLES)
          .forEach(row -> require(false, database + " could not handle " + row));
    }
  }

  private void copiesTellWhatTheOriginTells() {
    String roles =
        "select person_id, role, scope_kind, scope_id, valid_from, valid_until from actor_role"
            + " order by 1, 2, 3, 4, 5";
    String links = "select link_key, person_id from actor_link order by 1";
    for (String database : READS.keySet()) {
      require(
          databases.rows(database, roles).equals(databases.rows("school", roles)),
          database + " tells other roles than school");
      require(
          databases.rows(database, links).equals(databases.rows("school", links)),
          database + " tells other sign-ins than school");
    }
  }

  /**
   * Builds all copies anew from the topics and compares them with those that stood before. Every
   * subscription has a row too many at first, so that one whose replay never ran is noticed;
   * review-service is killed in the middle and must go on by itself.
   */
  List<String> differencesOfAReplay() {
    Map<String, List<String>> before = copies();
    List.of("review", "accreditation")
        .forEach(database -> databases.change(database, ROW_TOO_MANY_OF_PEOPLE));
    List.of("review", "accreditation")
        .forEach(service -> databases.change("school", TASK_TOO_MANY.formatted(NOBODY, service)));
    databases.change(
        "review", "insert into practice_copy values (%1$s, %1$s, %1$s, '')".formatted(NOBODY));
    databases.change(
        "accreditation", "insert into review_copy values (%1$s, %1$s, '')".formatted(NOBODY));
    platform.school().stop();
    platform.school().start(Map.of("LANTERN_REPLAY", "review,accreditation"));
    platform.school().awaitReady();
    platform.accreditation().stop();
    platform.accreditation().start(Map.of("LANTERN_REPLAY", "school,review"));
    killWhileReplaying();
    platform.review().start(Map.of("LANTERN_REPLAY", "accreditation"));
    platform.review().awaitReady();
    platform.accreditation().awaitReady();
    long end = System.nanoTime() + QUIET.toNanos();
    while (!(copies().equals(before) && noReplayIsLeft()) && System.nanoTime() < end) {
      Patience.pass(Duration.ofMillis(500));
    }
    Map<String, List<String>> after = copies();
    List<String> differences = new ArrayList<>();
    if (!noReplayIsLeft()) {
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

  private boolean noReplayIsLeft() {
    return READS.keySet().stream()
        .allMatch(database -> databases.rows(database, "select 1 from replay").isEmpty());
  }

  /** A trigger holds the replay of people's and schools' copies back until the kill. */
  private void killWhileReplaying() {
    platform.review().stop();
    try (Held held = new Held(platform, databases, "review", "before insert on school_copy", "")) {
      platform.review().start(Map.of("LANTERN_REPLAY", "school"));
      held.awaitWaiting(QUIET);
      platform.review().process().kill();
    }
  }

  private Map<String, List<String>> copies() {
    Map<String, List<String>> all = new TreeMap<>();
    COPIES.forEach(
        (database, tables) ->
            tables.forEach(
                table ->
                    all.put(
                        database + "." + table,
                        databases.rows(
                            database, "select t::text from " + table + " t order by 1"))));
    return all;
  }

  private Set<UUID> ids(String database, String query) {
    return databases.rows(database, query).stream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static List<UUID> some(Set<UUID> wanted, Set<UUID> there) {
    return wanted.stream().filter(id -> !there.contains(id)).limit(EXAMPLES).toList();
  }

  private void require(boolean holds, Ledger.Moved move, Map<Ledger.Moved, Integer> moves) {
    require(holds, move + " happened " + moves.getOrDefault(move, 0) + " times");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      found.add(otherwise);
    }
  }
}
