package org.lantern.kit.lifecycle;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A move an aggregate has made: what goes into the history, and the event it publishes.
 *
 * @param thing the aggregate's kind, such as "report"
 * @param from null when the move made the thing
 */
public record Transition(
    String thing, UUID id, Enum<?> from, Enum<?> action, Enum<?> to, DomainEvent event) {}
