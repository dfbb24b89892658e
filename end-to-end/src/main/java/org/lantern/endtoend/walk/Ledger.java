package org.lantern.endtoend.walk;

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
public final class Ledger {
  /** A thing that was made. */
  public record Made(Kind kind, UUID id) {}

  /** An action on a thing, as its history names it. */
  public record Moved(String database, UUID thing, String action) {}

  /** A kind of thing: where its rows stand. */
  public record Kind(String database, String table) {}

  private final Set<Made> made = ConcurrentHashMap.newKeySet();
  private final Map<Moved, AtomicInteger> moved = new ConcurrentHashMap<>();
  private final Map<Moved, AtomicInteger> openMoves = new ConcurrentHashMap<>();
  private final Map<Kind, AtomicInteger> openMakings = new ConcurrentHashMap<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unanswered = new AtomicInteger();

  public void made(Kind kind, UUID id) {
    made.add(new Made(kind, id));
  }

  void moved(Moved move) {
    count(moved, move);
  }

  void leftOpen(Moved move) {
    count(openMoves, move);
  }

  void leftOpen(Kind kind) {
    count(openMakings, kind);
  }

  private static <T> void count(Map<T, AtomicInteger> counts, T what) {
    counts.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
  }

  private static <T> int counted(Map<T, AtomicInteger> counts, T what) {
    return counts.getOrDefault(what, new AtomicInteger()).get();
  }

  public void unanswered() {
    unanswered.incrementAndGet();
  }

  /** Something that must not happen, whatever dies. */
  public void trouble(String what) {
    troubles.add(what);
  }

  public Set<Made> made() {
    return made;
  }

  public Set<Moved> moved() {
    return moved.keySet();
  }

  /** How often callers were told that the move was made. */
  public int times(Moved move) {
    return counted(moved, move);
  }

  /** How often nobody knows whether it was. */
  public int open(Moved move) {
    return counted(openMoves, move);
  }

  /** Of how many makings nobody knows whether they happened. */
  public int open(Kind kind) {
    return counted(openMakings, kind);
  }

  public List<String> troubles() {
    return new ArrayList<>(troubles);
  }

  public int unansweredCalls() {
    return unanswered.get();
  }

  public String summary() {
    return "%d things made, %d moves made, %d calls unanswered, of which %d were left open"
        .formatted(made.size(), sum(moved), unanswered.get(), sum(openMoves) + sum(openMakings));
  }

  private static int sum(Map<?, AtomicInteger> counts) {
    return counts.values().stream().mapToInt(AtomicInteger::get).sum();
  }
}
