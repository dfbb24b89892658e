package org.lantern.kit.outbox;

import java.util.UUID;

/** A committed event on its way to the broker. */
record OutboxRow(long position, UUID aggregateId, String type, String envelope) {}
