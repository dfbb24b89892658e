package org.lantern.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/** An event as a handler reads it, with this service's own record of the payload. */
public record Received<T>(
    UUID id, String type, UUID aggregateId, long sequence, Instant time, T data) {}
