package org.lantern.review.reportcheck;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment on a draft.
 *
 * @param passage null when the whole section is meant
 * @param resolvedBy null while it is open
 */
public record DraftCommentResponse(
    UUID id,
    String section,
    String passage,
    String text,
    DraftComment.Origin origin,
    UUID writtenBy,
    Instant writtenAt,
    UUID resolvedBy,
    Instant resolvedAt,
    long version) {}
