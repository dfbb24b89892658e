package org.lantern.kit.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What one service does with the events of another; implemented by the classes named {@code
 * XxxEvents}, one for each producer. Two kinds of handler: a <em>projection</em> feeds a copy,
 * ignores what is older than what it has and may be replayed; a <em>reaction</em> makes or moves
 * something of ours, exactly once. An event may have both; the copy comes first.
 */
public abstract class Subscription {
  private final String producer;
  private final Map<String, Handler<?>> handlers = new HashMap<>();

  /**
   * @param producer the short name of the service that publishes
   */
  protected Subscription(String producer) {
    this.producer = producer;
  }

  /** For the container's proxies only. */
  protected Subscription() {
    this(null);
  }

  /** Feeds a copy with the whole public state that the event carries. */
  protected final <T> void project(String type, Class<T> payload, Consumer<Received<T>> work) {
    add(type, payload, work, null);
  }

  /** Makes or moves something of ours. */
  protected final <T> void react(String type, Class<T> payload, Consumer<Received<T>> work) {
    add(type, payload, null, work);
  }

  /** Feeds a copy first, then reacts. */
  protected final <T> void projectAndReact(
      String type, Class<T> payload, Consumer<Received<T>> copy, Consumer<Received<T>> reaction) {
    add(type, payload, copy, reaction);
  }

  private <T> void add(
      String type, Class<T> payload, Consumer<Received<T>> copy, Consumer<Received<T>> reaction) {
    if (handlers.put(type, new Handler<>(payload, copy, reaction)) != null) {
      throw new IllegalArgumentException("two handlers for " + type);
    }
  }

  public String producer() {
    return producer;
  }

  /** The types this service reads; compared with docs/events.md. */
  public Collection<String> types() {
    return List.copyOf(handlers.keySet());
  }

  /** The tables that the projections fill, emptied before a replay. */
  public abstract List<String> copyTables();

  Handler<?> handler(String type) {
    return handlers.get(type);
  }

  record Handler<T>(
      Class<T> payload, Consumer<Received<T>> projection, Consumer<Received<T>> reaction) {

    /** What is fed: types that share a payload feed one copy and are ordered among each other. */
    String copy() {
      return payload.getSimpleName();
    }
  }
}
