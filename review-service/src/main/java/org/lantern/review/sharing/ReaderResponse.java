package org.lantern.review.sharing;

import java.time.Instant;
import java.util.UUID;

/** Who opened a report, first and last. */
public record ReaderResponse(UUID personId, Instant firstReadAt, Instant lastReadAt) {}
