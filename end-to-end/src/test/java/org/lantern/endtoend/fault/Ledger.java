package org.lantern.endtoend.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the callers were told, to be held against the databases afterwards. */
final class Ledger {
  /** A thing that was made: its database, table and id. */
  record Made(String database, String table, UUID id) {}

  /** An action on a thing, as its history names it. */
  record Moved(String database, UUID thing, String action) {}

  /** A kind of thing: where its rows stand. */
  record Kind(String database, String table) {}

  private final Set<Made> made = ConcurrentHashMap.newKeySet();
  private final Set<Moved> moved = ConcurrentHashMap.newKeySet();
  private final Set<Moved> openMoves = ConcurrentHashMap.newKeySet();
  private final Map<Kind, AtomicInteger> openMakings = new ConcurrentHashMap<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unanswered = new AtomicInteger();

  void made(String database, String table, UUID id) {
    made.add(new Made(database, table, id));
  }

  void moved(String database, UUID thing, String action) {
    moved.add(new Moved(database, thing, action));
  }

  void leftOpen(String database, UUID thing, String action) {
    openMoves.add(new Moved(database, thing, action));
  }

  void leftOpen(String database, String table) {
    openMakings.computeIfAbsent(new Kind(database, table), any -> new AtomicInteger()).addAndGet(1);
  }

  void unanswered() {
    unanswered.incrementAndGet();
  }

  /** Something that must not happen, whatever dies. */
  void trouble(String what) {
    troubles.add(what);
  }

  Set<Made> made() {
    return made;
  }

  Set<Moved> moved() {
    return moved;
  }

  Set<Moved> openMoves() {
    return openMoves;
  }

  int openMakings(Kind kind) {
    return openMakings.getOrDefault(kind, new AtomicInteger()).get();
  }

  List<String> troubles() {
    return new ArrayList<>(troubles);
  }

  int unansweredCalls() {
    return unanswered.get();
  }

  String summary() {
    return "%d things made, %d moved, %d calls unanswered, of which %d were left open"
        .formatted(
            made.size(),
            moved.size(),
            unanswered.get(),
            openMoves.size() + openMakings.values().stream().mapToInt(AtomicInteger::get).sum());
  }
}
