package org.lantern.endtoend.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.endtoend.walk.Ledger;

/**
 * What callers were told, against the rows: what was acknowledged is there, what nobody answered
 * happened once or not at all, and nothing happened that nobody asked for.
 */
final class LedgerCheck {
  private final Databases databases;
  private final Ledger ledger;

  LedgerCheck(Databases databases, Ledger ledger) {
    this.databases = databases;
    this.ledger = ledger;
  }

  void check(Found found) {
    found.addAll(ledger.troubles());
    makings(found);
    movesByPeople(found);
    movesByThePlatform(found);
  }

  private void makings(Found found) {
    Map<Ledger.Kind, Set<UUID>> told =
        ledger.made().stream()
            .collect(
                Collectors.groupingBy(
                    Ledger.Made::kind, Collectors.mapping(Ledger.Made::id, Collectors.toSet())));
    told.forEach(
        (kind, ids) -> {
          Set<UUID> there = databases.ids(kind.database(), "select id from " + kind.table());
          Set<UUID> lost = new TreeSet<>(ids);
          lost.removeAll(there);
          found.none("acknowledged and not there in " + kind.table(), lost);
          // A role may also come with an invitation.
          if (!kind.table().equals("role_grant")) {
            int open = ledger.open(kind);
            found.require(
                there.size() <= ids.size() + open,
                "%s: %d told, %d left open, %d there"
                    .formatted(kind.table(), ids.size(), open, there.size()));
          }
        });
  }

  /** First sign-ins accept their invitations, and days that are confirmed date a review anew. */
  private void movesByPeople(Found found) {
    Map<Ledger.Moved, Integer> moves =
        moves("person_id is not null and thing <> 'invitation' and action <> 'REDATE'");
    moves.forEach(
        (move, times) ->
            found.require(
                times <= ledger.times(move) + ledger.open(move),
                "%s happened %d times; %d told, %d left open"
                    .formatted(move, times, ledger.times(move), ledger.open(move))));
    ledger
        .moved()
        .forEach(
            move ->
                found.require(
                    moves.getOrDefault(move, 0) >= ledger.times(move),
                    "acknowledged and not there: %s happened %d times, %d told"
                        .formatted(move, moves.getOrDefault(move, 0), ledger.times(move))));
  }

  /** What the platform does by itself it does once. */
  private void movesByThePlatform(Found found) {
    moves("person_id is null")
        .forEach(
            (move, times) -> found.require(times == 1, move + " happened " + times + " times"));
  }

  private Map<Ledger.Moved, Integer> moves(String condition) {
    Map<Ledger.Moved, Integer> moves = new HashMap<>();
    for (String database : Databases.ALL) {
      List<String> rows =
          databases.rows(
              database,
              "select thing_id, action, count(*) from history where from_state is not null and "
                  + condition
                  + " group by 1, 2");
      for (String row : rows) {
        String[] values = row.split("\t");
        moves.put(
            new Ledger.Moved(database, UUID.fromString(values[0]), values[1]),
            Integer.parseInt(values[2]));
      }
    }
    return moves;
  }
}
